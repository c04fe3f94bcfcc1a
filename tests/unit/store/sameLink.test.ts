// @vitest-environment node
/** The same link gives the same state, whatever came before it and in whatever order its files arrived. */
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { EDITION_IDS } from '../../../src/core/areas/editions.ts'
import { EMPTY_LINK, readLink, writeLink } from '../../../src/core/link.ts'
import type { App } from '../../../src/store/state.ts'
import fc from '../property.ts'
import { AREAS, createHeldWorld, FILES, MATCHES } from './heldWorld.ts'

type World = ReturnType<typeof createHeldWorld>
type Act = readonly [name: string, run: (world: World) => unknown]

const TEXTS = [
  'CM16 6TN',
  ' cm1 1aa ',
  'CM1 1AB',
  'CM1',
  'ZZ1 1ZZ',
  'zzz99',
  'Ash',
  'Birch',
  'Newport',
  'Harlow',
  '03C',
  '04D',
  'QE1',
  'E38000002',
  'NHS',
  'Atlantis',
  '51.7,0.1',
  '',
]
const POINTS = [0.1, 0.4, 0.7, 1.2].map(long => ({ lat: 51.7, long }))
const LINKS = [
  '',
  '?area=02B',
  '?area=04D&edition=ccg2020',
  '?area=99Z',
  '?area=04D',
  '?area=04D&edition=ccg2020&left=ccg2018',
  '?q=CM1&area=03C',
  '?q=CM1&area=99Z',
  '?q=CM1+1AA&area=03C',
  '?q=Newport&at=51.70000,0.70000',
  '?q=Birch&edition=ccg2018',
  '?region=E40000003',
  '?practice=F81120',
  '?q=CM16+6TN&view=cinema&edition=icb2026',
  '?area=02B&map=north',
  '?compare=01A,02B&layer=population',
]

const of = <T>(name: string, values: readonly T[], run: (world: World, value: T) => unknown): fc.Arbitrary<Act> =>
  fc.nat(values.length - 1).map(i => [`${name} ${JSON.stringify(values[i])}`, world => run(world, values[i]!)] as const)

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: of('search', TEXTS, ({ app }, text) => app().search(text)) },
  { weight: 3, arbitrary: of('edition', EDITION_IDS, ({ app }, edition) => app().setEdition(edition)) },
  { weight: 2, arbitrary: of('click', POINTS, ({ app }, point) => app().choosePoint(point)) },
  { weight: 1, arbitrary: of('place', MATCHES, ({ app }, match) => app().chooseMatch(match)) },
  {
    weight: 2,
    arbitrary: of(
      'area',
      AREAS.flatMap(({ gss, editions }) => editions.map(i => [gss, EDITION_IDS[i]!] as const)),
      ({ app }, [gss, edition]) => app().chooseArea(AREAS.find(area => area.gss === gss)!, edition),
    ),
  },
  {
    weight: 1,
    arbitrary: of('area here', AREAS, ({ app }, area) => {
      // Only an area of the edition on screen is ever offered without its edition.
      if (app().atlas?.get(app().link.edition, area.gss) === area) app().chooseArea(area)
    }),
  },
  { weight: 2, arbitrary: of('follow', LINKS, ({ app }, query) => app().navigate(readLink(query).link)) },
  {
    weight: 3,
    arbitrary: of(
      'show',
      [{ view: 'list' }, { view: 'about' }, { since: 'ccg2015' }, { layer: 'density' }, { compare: ['02B'] }] as const,
      ({ app }, part) => app().navigate(link => ({ ...link, ...part })),
    ),
  },
  {
    weight: 1,
    arbitrary: of('move', [9, 10], ({ app }, zoom) =>
      app().navigate(link => ({ ...link, map: { zoom, lat: 51.7, long: 0.1 } }), { history: 'replace' }),
    ),
  },
  { weight: 2, arbitrary: of('history', ['back', 'forward', 'stay'] as const, ({ address }, to) => address[to]()) },
  { weight: 1, arbitrary: of('location', [0], ({ app }) => void app().chooseMyLocation()) },
  { weight: 1, arbitrary: of('retry', [0], ({ app }) => app().retry()) },
  { weight: 1, arbitrary: of('type', ['x'], ({ app }, text) => app().type(text)) },
  { weight: 8, arbitrary: of('arrive', [0, 1, 2, 3, 5, 8], ({ release }, index) => release(index, 'arrive')) },
  { weight: 5, arbitrary: of('all arrive', [0], ({ settle }) => settle()) },
  { weight: 2, arbitrary: of('fail', [0, 1, 2, 3], ({ release }, index) => release(index, 'fail')) },
)

/** All that follows from the link; not the search box, which is the person's, nor the notice, which is about the last act. */
function derived({
  link,
  problems,
  pending,
  result,
  error,
  area,
  near,
  nearError,
  profile,
  described,
  atlasError,
}: App) {
  return { link, problems, pending, result, error, area, near, nearError, profile, described, atlasError }
}

it('after any acts, with answers in any order and files that fail, is that of the link opened anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...LINKS),
      fc.array(act, { maxLength: 14 }),
      fc.option(fc.constantFrom(...FILES), { freq: 3, nil: undefined }),
      async (start, acts, broken) => {
        const world = createHeldWorld(start, broken)
        world.app().start()
        for (const [, run] of acts) await run(world)
        await world.settle()
        if (world.failures() > 0) {
          world.app().retry()
          await world.settle()
        }
        const address = world.address.read()
        const fresh = createHeldWorld(address, broken)
        fresh.app().start()
        await fresh.settle()
        expect(fresh.address.read()).toBe(address)
        if (isDeepStrictEqual(derived(world.app()), derived(fresh.app()))) return
        expect({ acts: acts.map(([name]) => name), ...derived(world.app()) }).toEqual(derived(fresh.app()))
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 10_000), endOnFailure: false },
  )
}, 600_000)

it('is written by the store as it reads back', () => {
  for (const query of LINKS) expect(readLink(writeLink(readLink(query).link)).link).toEqual(readLink(query).link)
  expect(writeLink(EMPTY_LINK)).toBe('')
})
