import { describe, expect, it } from 'vitest'
import { LocationError } from '../../../src/data/location.ts'
import { namesOf, placeMatch } from './fakeNames.ts'
import { createWorld, HARLOW, MID, postcode, settle, WEST } from './world.ts'

describe('the link', () => {
  it.each([
    ['?q=CM16+6TN', 'CM16 6TN'],
    ['?area=E38000197', WEST.name],
    ['?area=07h', WEST.name],
  ])('%s opens with its answer, and %s in the field', async (query, typed) => {
    const { app } = createWorld({ query })
    app().start()
    await settle()
    expect(app()).toMatchObject({ area: WEST, typed, problems: [] })
  })

  it('with an area that the edition lacks says so', async () => {
    const { app } = createWorld({ query: '?area=99Z&view=cinema' })
    app().start()
    await settle()
    expect(app().problems).toEqual([
      { param: 'view', value: 'cinema' },
      { param: 'area', value: '99Z' },
    ])
    app().search('CM16 6TN')
    await settle()
    expect(app()).toMatchObject({ problems: [], area: WEST })
  })

  it('follows Back and Forward', async () => {
    const { app, address } = createWorld()
    const stop = app().start()
    app().search('CM16 6TN')
    await settle()
    app().chooseArea(MID)
    await settle()
    expect(app()).toMatchObject({ area: MID, typed: MID.name })
    address.back()
    await settle()
    expect(app()).toMatchObject({ area: WEST, typed: 'CM16 6TN' })
    address.back()
    await settle()
    expect(app()).toMatchObject({ area: undefined, result: undefined, typed: '' })
    address.forward()
    await settle()
    expect(app().area).toBe(WEST)
    stop()
    address.forward()
    await settle()
    expect(app().area).toBe(WEST)
  })

  it('of the same search again adds nothing to go back through', async () => {
    const { app, address } = createWorld()
    app().search('CM16 6TN')
    await settle()
    app().search('CM16 6TN')
    await settle()
    expect(address.entries).toEqual(['', '?q=CM16+6TN'])
  })

  it('takes the position of a moved map in place, and a new search drops it', async () => {
    const { app, address } = createWorld({ query: '?q=CM16+6TN' })
    app().start()
    await settle()
    app().navigate(link => ({ ...link, map: { zoom: 9, lat: 51.7, long: 0.12 } }), { history: 'replace' })
    expect(address.entries).toEqual(['?q=CM16+6TN&map=9/51.7/0.12'])
    app().search('CM16 6TP')
    expect(address.entries).toEqual(['?q=CM16+6TN&map=9/51.7/0.12', '?q=CM16+6TP'])
  })

  it('of a click holds the point, and the map stays where the person moved it', async () => {
    const { app, address } = createWorld({ query: '?map=9/51.7/0.12' })
    app().start()
    app().choosePoint({ lat: 51.704296, long: 0.123948 })
    await settle()
    expect(address.read()).toBe('?q=51.70430,0.12395&map=9/51.7/0.12')
    expect(app()).toMatchObject({ area: WEST, typed: '51.70430,0.12395' })
  })

  it('keeps the edition through every choice', async () => {
    const { app, address } = createWorld({ query: '?edition=icb2026' })
    app().start()
    app().search('CM16 6TN')
    await settle()
    expect(address.read()).toBe('?q=CM16+6TN&edition=icb2026')
    expect(app()).toMatchObject({ area: WEST, profile: undefined })
  })
})

describe('a choice', () => {
  it('of a place puts its name and its position into the link', async () => {
    const { app, address } = createWorld()
    app().chooseMatch(placeMatch(HARLOW, 0))
    await settle()
    expect(address.read()).toBe('?q=Harlow&at=51.77000,0.10000')
    expect(app()).toMatchObject({ area: WEST, typed: 'Harlow', result: { place: HARLOW } })
  })

  it('of a place that shares its name is that one', async () => {
    const other = { ...HARLOW, point: { lat: 51, long: 0.9 } }
    const matches = [placeMatch(HARLOW, 0), placeMatch(other, 1)]
    const { app, address } = createWorld({ names: namesOf(matches) })
    app().chooseMatch(matches[1]!)
    await settle()
    expect(address.read()).toBe('?q=Harlow&at=51.00000,0.90000')
    expect(app()).toMatchObject({ area: MID, typed: 'Harlow', result: { place: other } })
  })

  it('among the areas of an outcode stays with the outcode', async () => {
    const { app, address, services } = createWorld()
    services.finder.find = async () => ({ kind: 'partial', code: 'CM1', cells: [1, 0] })
    app().search('CM1')
    await settle()
    expect(app().area).toBeUndefined()
    app().chooseArea(WEST)
    await settle()
    expect(address.read()).toBe('?q=CM1&area=E38000197')
    expect(app()).toMatchObject({ area: WEST, typed: 'CM1', problems: [] })
  })

  it('is not asked for where an outcode lies in one area', async () => {
    const { app, services } = createWorld()
    services.finder.find = async () => ({ kind: 'partial', code: 'CM16', cells: [0] })
    app().search('CM16')
    await settle()
    expect(app().area).toBe(WEST)
  })
})

describe('my location', () => {
  it('is asked about like a click', async () => {
    const { app, address } = createWorld()
    await app().chooseMyLocation()
    await settle()
    expect(address.read()).toBe('?q=51.70000,0.10000')
    expect(app()).toMatchObject({ area: WEST, notice: undefined })
  })

  it.each(['refused', 'unavailable', 'slow'] as const)('%s is said, and the answer before it stays', async problem => {
    const { app } = createWorld({ locate: () => Promise.reject(new LocationError(problem)) })
    app().search('CM16 6TN')
    await settle()
    await app().chooseMyLocation()
    expect(app()).toMatchObject({ notice: { kind: 'location', is: problem }, area: WEST, pending: false })
    app().search('CM16 6TP')
    await settle()
    expect(app().notice).toBeUndefined()
  })
})

it('an area at a point is that of the edition, or none', async () => {
  const { app, services } = createWorld()
  expect(await app().areaAt({ lat: 51, long: 0.9 })).toBe(MID)
  services.finder.at = async point => ({ kind: 'abroad', point })
  expect(await app().areaAt({ lat: 0, long: 0 })).toBeUndefined()
  services.finder.at = () => Promise.reject(new Error('no'))
  expect(await app().areaAt({ lat: 51, long: 0.9 })).toBeUndefined()
  services.finder.find = async text => postcode(text)
})
