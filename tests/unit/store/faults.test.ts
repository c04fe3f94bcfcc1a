/** Faults that were seen, each by what a person did. */
import { describe, expect, it } from 'vitest'
import type { FinderResult } from '../../../src/core/finder/result.ts'
import type { Profile } from '../../../src/core/statistics/profile.ts'
import { GeoFileError } from '../../../src/data/geoFileError.ts'
import { type DeviceLocation, LocationError } from '../../../src/data/location.ts'
import { controlled, createWorld, MID, postcode, settle, WEST } from './world.ts'

type World = ReturnType<typeof createWorld>

/** A world that shows West Essex and searches for a postcode of Mid Essex, whose answer waits. */
async function searching(query: string) {
  const world = createWorld({ query })
  world.app().start()
  await settle()
  const answer = controlled<FinderResult>()
  world.services.finder.find = () => answer.promise
  world.app().search('CM1 1AA')
  await settle()
  return { ...world, arrive: () => answer.resolve(postcode('CM1 1AA', 1)) }
}

describe('what is done during a search', () => {
  it.each<[string, (world: World) => void, string]>([
    ['"Show what changed"', ({ app }) => app().navigate(link => ({ ...link, since: 'ccg2016' })), '&since=ccg2016'],
    ['another edition', ({ app }) => app().setEdition('ccg2020'), '&edition=ccg2020'],
    ['the list', ({ app }) => app().navigate(link => ({ ...link, view: 'list' })), '&view=list'],
    ['a refused location', ({ app }) => void app().chooseMyLocation(), ''],
    ['a link to a part of the page', ({ address }) => address.stay(), ''],
  ])('%s leaves the answer of the search, and its link', async (_, act, more) => {
    for (const before of ['?q=CM16+6TN', '?area=07H']) {
      const { arrive, ...world } = await searching(before)
      world.services.locate = () => Promise.reject(new LocationError('refused'))
      act(world)
      await settle()
      arrive()
      await settle()
      expect(world.address.read()).toBe(`?q=CM1+1AA${more}`)
      expect(world.app()).toMatchObject({ area: MID, result: { postcode: 'CM1 1AA' }, pending: false })
    }
  })
})

it('another edition, before the detailed borders are here, keeps the word about the border', async () => {
  const near = controlled<{ cell: number; metres: number }[]>()
  const { app, services } = createWorld({ query: '?q=CM16+6TN' })
  services.finder.near = () => near.promise
  app().start()
  await settle()
  app().setEdition('ccg2018')
  near.resolve([{ cell: 1, metres: 90 }])
  await settle()
  expect(app().near).toEqual([{ cell: 1, metres: 90 }])
})

it('pressing "Map" three times adds nothing to go back through', async () => {
  const { app, address } = createWorld({ query: '?view=list' })
  app().start()
  for (let press = 0; press < 3; press++) app().navigate(link => ({ ...link, view: 'map' }))
  expect(address.entries).toEqual(['?view=list', ''])
})

it('a link to a part of the page keeps what was typed, and the answer', async () => {
  const { app, address } = createWorld({ query: '?q=CM16+6TN' })
  app().start()
  await settle()
  const before = app()
  app().type('half a postc')
  address.stay()
  await settle()
  expect(app()).toEqual({ ...before, typed: 'half a postc', isTyping: true })
})

it.each(['?q=CF10+1AA&area=07H', '?q=CM16+6TN&area=06Q'])(
  '%s finds nothing wrong with a code that is one',
  async query => {
    const { app, services } = createWorld({ query })
    services.finder.find = async text =>
      text.startsWith('CF') ? { kind: 'elsewhere', code: text, country: 'wales' } : postcode(text)
    app().start()
    await settle()
    expect(app().problems).toEqual([])
  },
)

it('one profile that does not arrive leaves the figures of an area, and is named', async () => {
  const { app, services } = createWorld({ query: '?area=07H&edition=ccg2018' })
  services.profile = () => Promise.reject(new Error('no'))
  app().start()
  await settle()
  expect(app().described).toMatchObject({
    figures: { neighbours: [MID.gss] },
    error: { file: `profiles/${WEST.gss}.json` },
  })
  const shown: unknown[] = []
  services.profile = async gss => {
    shown.push(app().described?.figures)
    return { gss } as Profile
  }
  app().retry()
  await settle()
  expect(shown).toMatchObject([{ neighbours: [MID.gss] }])
  expect(app().described).toMatchObject({ members: [{ gss: WEST.gss }] })
  expect(app().described?.error).toBeUndefined()
})

describe('my location', () => {
  it('refused leaves a search under way to its answer', async () => {
    const { app, arrive, services } = await searching('?q=CM16+6TN')
    services.locate = () => Promise.reject(new LocationError('refused'))
    await app().chooseMyLocation()
    expect(app()).toMatchObject({ notice: { is: 'refused' }, pending: true })
    arrive()
    await settle()
    expect(app()).toMatchObject({ area: MID, notice: { is: 'refused' } })
  })

  it('that comes after another search is not wanted any more', async () => {
    const location = controlled<DeviceLocation>()
    const { app, address } = createWorld({ locate: () => location.promise })
    void app().chooseMyLocation()
    app().search('CM16 6TN')
    await settle()
    location.resolve({ lat: 51.7, long: 0.9, accuracy: 20 })
    await settle()
    expect(address.read()).toBe('?q=CM16+6TN')
    expect(app()).toMatchObject({ area: WEST, notice: undefined })
  })
})

it('a move of the map after a failure does not try again; a person does', async () => {
  const { app, services } = createWorld()
  let asked = 0
  services.finder.find = () => {
    asked++
    return Promise.reject(new GeoFileError('directory/CM16.bin', 'network'))
  }
  app().search('CM16 6TN')
  await settle()
  app().navigate(link => ({ ...link, map: { zoom: 9, lat: 51.7, long: 0.1 } }), { history: 'replace' })
  await settle()
  expect(asked).toBe(1)
  app().search('CM16 6TN')
  await settle()
  expect(asked).toBe(2)
  expect(app().error).toMatchObject({ kind: 'network' })
})

it('choosing what is on the screen already puts its name into the search box', async () => {
  const { app } = createWorld({ query: '?area=E38000197' })
  app().start()
  await settle()
  app().type('west ess')
  app().chooseArea(WEST)
  await settle()
  expect(app().typed).toBe(WEST.name)
})

it('asking again for the same takes what could not be read out of the address, with its message', async () => {
  const { app, address } = createWorld({ query: '?q=CM16+6TN&view=cinema' })
  app().start()
  await settle()
  expect(app().problems).toEqual([{ param: 'view', value: 'cinema' }])
  app().search('CM16 6TN')
  await settle()
  expect(address.entries).toEqual(['?q=CM16+6TN'])
  expect(app().problems).toEqual([])
})

it('changes nothing in the state when nothing has changed', async () => {
  const { app, store } = createWorld({ query: '?q=CM16+6TN' })
  app().start()
  await settle()
  let changes = 0
  store.subscribe(() => changes++)
  app().navigate(link => link)
  await Promise.all([app().loadPlaces(), app().loadPlaces()])
  expect(changes).toBe(1)
  await app().loadPlaces()
  await settle()
  expect(changes).toBe(1)
})
