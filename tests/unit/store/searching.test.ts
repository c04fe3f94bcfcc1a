import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FinderResult } from '../../../src/core/finder/result.ts'
import { GeoFileError } from '../../../src/data/geoFileError.ts'
import type { DeviceLocation } from '../../../src/data/location.ts'
import { namesOf, placeMatch } from './fakeNames.ts'
import { controlled, createWorld, HARLOW, MID, postcode, settle, WEST } from './world.ts'

describe('what is typed', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** Each text and how long it stands, milliseconds. */
  it.each<[string, [string, number][], string[]]>([
    [
      'the parts of a postcode on the way to it',
      [
        ['C', 50],
        ['CM', 50],
        ['CM1', 50],
        ['CM16', 50],
      ],
      [],
    ],
    [
      'an outcode where the typing pauses',
      [
        ['CM1', 50],
        ['CM16', 500],
      ],
      ['CM16'],
    ],
    [
      'a sector, which has a whole outcode',
      [
        ['CM16', 50],
        ['CM16 6', 50],
      ],
      ['CM16 6'],
    ],
    ['a whole postcode', [['CM16 6TN', 0]], ['CM16 6TN']],
    ['an area of postcodes, which is hundreds of files', [['CM', 500]], []],
    ['a name', [['Harlow', 500]], []],
  ])('fetches ahead what it needs: %s', async (_, texts, fetched) => {
    const find = vi.fn(async (text: string) => postcode(text))
    const { app } = createWorld({ finder: { ...createWorld().services.finder, find } })
    for (const [text, ms] of texts) {
      app().type(text)
      void app().suggest(text)
      await vi.advanceTimersByTimeAsync(ms)
    }
    expect(find.mock.calls.flat()).toEqual(fetched)
  })
})

describe('a search', () => {
  it('has the outcodes by then, which are asked for at the start', () => {
    const outcodes = vi.fn(async () => new Set<string>())
    const { app } = createWorld({ finder: { ...createWorld().services.finder, outcodes } })
    app().start()
    expect(outcodes).toHaveBeenCalledOnce()
  })

  it('selects the area of a postcode and puts it into the link', async () => {
    const { app, address } = createWorld()
    app().start()
    app().search('cm16 6tn')
    expect(app().pending).toBe(true)
    await settle()
    expect(app()).toMatchObject({ pending: false, area: WEST, typed: 'cm16 6tn' })
    expect(address.read()).toBe('?q=cm16+6tn')
    expect(app().profile).toMatchObject({ gss: WEST.gss, profile: { gss: WEST.gss } })
  })

  it('is shown to be heard before it is answered', async () => {
    const { promise, resolve } = controlled<void>()
    const { app } = createWorld({ waitForPaint: () => promise })
    app().choosePoint({ lat: 51.7, long: 0.1 })
    await settle()
    expect(app()).toMatchObject({ pending: true, area: undefined, link: { query: { kind: 'point' } } })
    resolve()
    await settle()
    expect(app()).toMatchObject({ pending: false, area: WEST })
  })

  it('is shown when what draws it is there, and not before in part', async () => {
    const { promise, resolve } = controlled<void>()
    const profile = vi.fn(createWorld().services.profile)
    const { app } = createWorld({ waitForViews: () => promise, profile })
    app().search('CM16 6TN')
    await settle()
    expect(app()).toMatchObject({ pending: true, result: undefined })
    expect(profile).not.toHaveBeenCalled()
    resolve()
    await settle()
    expect(app()).toMatchObject({ pending: false, area: WEST })
    expect(profile).toHaveBeenCalledOnce()
  })

  it('asks for nothing to draw an answer with where nothing is asked', async () => {
    const waitForViews = vi.fn(async () => undefined)
    const { app } = createWorld({ waitForViews })
    app().start()
    app().search('')
    await settle()
    expect(waitForViews).not.toHaveBeenCalled()
  })

  it.each([
    ['07h', WEST.name],
    ['e38000106', MID.name],
    ['west essex', WEST.name],
    ['Harlow', WEST.name],
  ])('takes %s as a name or code', async (text, name) => {
    const { app } = createWorld()
    app().search(text)
    await settle()
    expect(app().area?.name).toBe(name)
  })

  it('leaves a choice where several names begin so', async () => {
    const { app } = createWorld({ names: namesOf([]) })
    app().search('essex')
    await settle()
    expect(app().area).toBeUndefined()
    expect(app().result).toMatchObject({ kind: 'choose', options: [{ area: WEST }, { area: MID }] })
  })

  it('leaves a choice between a CCG and a town of the same name elsewhere', async () => {
    const elsewhere = { ...HARLOW, name: 'West Essex', point: { lat: 51.7, long: 0.9 } }
    const { app } = createWorld({ names: namesOf([placeMatch(elsewhere, 1)]) })
    app().search('West Essex')
    await settle()
    expect(app().result).toMatchObject({ kind: 'choose', options: [{ kind: 'area' }, { kind: 'place' }] })
  })

  it('takes a city for the CCG that has its name and holds it', async () => {
    const { app } = createWorld({ names: namesOf([placeMatch({ ...HARLOW, name: 'West Essex' }, 0)]) })
    app().search('West Essex')
    await settle()
    expect(app().result).toEqual({ kind: 'area', area: WEST })
  })

  it('says when there is no such name', async () => {
    const { app } = createWorld()
    app().search('Atlantis')
    await settle()
    expect(app()).toMatchObject({ result: { kind: 'nothing', text: 'Atlantis' }, area: undefined, typed: 'Atlantis' })
  })

  it('of nothing asks for something, keeps what was typed and empties the link', async () => {
    const { app, address } = createWorld({ query: '?q=CM16+6TN' })
    app().start()
    await settle()
    app().search('  ')
    expect(app()).toMatchObject({ notice: { kind: 'empty' }, result: undefined, area: undefined, typed: '  ' })
    expect(address.entries).toEqual(['?q=CM16+6TN', ''])
    app().search('  ')
    expect(address.entries).toEqual(['?q=CM16+6TN', ''])
    app().search('CM16 6TN')
    await settle()
    expect(app()).toMatchObject({ notice: undefined, area: WEST })
  })
})

describe('the last search wins', () => {
  it('however the answers race', async () => {
    const { app, services } = createWorld()
    const first = controlled<FinderResult>()
    const second = controlled<FinderResult>()
    services.finder.find = text => (text === 'M1 1AE' ? first : second).promise
    app().search('M1 1AE')
    app().search('CM16 6TN')
    second.resolve(postcode('CM16 6TN', 0))
    await settle()
    first.resolve(postcode('M1 1AE', 1))
    await settle()
    expect(app()).toMatchObject({ area: WEST, result: { postcode: 'CM16 6TN' }, pending: false })
  })

  it('even over an error that comes late', async () => {
    const { app, services } = createWorld()
    const first = controlled<FinderResult>()
    services.finder.find = text => (text === 'M1 1AE' ? first.promise : Promise.resolve(postcode(text)))
    app().search('M1 1AE')
    app().search('CM16 6TN')
    await settle()
    first.reject(new GeoFileError('directory/M1.bin', 'slow'))
    await settle()
    expect(app()).toMatchObject({ area: WEST, error: undefined })
  })

  it('over a location, a profile and a border that come late', async () => {
    const location = controlled<DeviceLocation>()
    const profile = controlled<never>()
    const near = controlled<never>()
    const { app, services } = createWorld({ locate: () => location.promise, profile: () => profile.promise })
    services.finder.near = () => near.promise
    void app().chooseMyLocation()
    app().search('CM16 6TN')
    await settle()
    app().search('Atlantis')
    await settle()
    location.resolve({ lat: 51.7, long: 0.9, accuracy: 20 })
    profile.reject(new GeoFileError('profiles/x.json', 'slow'))
    near.reject(new GeoFileError('detail.json', 'slow'))
    await settle()
    expect(app()).toMatchObject({ result: { kind: 'nothing' }, nearError: undefined, notice: undefined })
    expect(app().profile?.error).toBeUndefined()
  })
})

describe('a file that does not arrive', () => {
  it('is named; trying again answers', async () => {
    const { app, services } = createWorld()
    const { find } = services.finder
    services.finder.find = vi.fn().mockRejectedValueOnce(new GeoFileError('directory/CM16.bin', 'network'))
    app().search('CM16 6TN')
    await settle()
    expect(app()).toMatchObject({ error: { file: 'directory/CM16.bin', kind: 'network' }, typed: 'CM16 6TN' })
    services.finder.find = find
    app().retry()
    await settle()
    expect(app()).toMatchObject({ error: undefined, area: WEST })
  })

  it('with the names of places is told only where no CCG answers', async () => {
    const missing = () => Promise.reject(new GeoFileError('names/index.json', 'status'))
    const { app } = createWorld({
      names: { find: missing, parts: missing, suggest: missing, practice: missing, guess: missing },
    })
    app().search('Harlow')
    await settle()
    expect(app().error).toMatchObject({ file: 'names/index.json' })
    app().search('west essex')
    await settle()
    expect(app()).toMatchObject({ error: undefined, area: WEST })
  })

  it('with the profile leaves the answer', async () => {
    const { app } = createWorld({ profile: () => Promise.reject(new GeoFileError('profiles/E38000197.json', 'slow')) })
    app().search('CM16 6TN')
    await settle()
    expect(app()).toMatchObject({ area: WEST, error: undefined, profile: { error: { kind: 'slow' } } })
  })

  it('at the start is told before anything is asked', async () => {
    const { app } = createWorld({ atlas: () => Promise.reject(new GeoFileError('areas.json', 'damaged')) })
    app().start()
    await settle()
    expect(app().atlasError).toMatchObject({ file: 'areas.json' })
  })
})
