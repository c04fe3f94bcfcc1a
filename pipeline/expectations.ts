/** What the checker expects of the whole: the publishers' own counts and sums, which what was compiled must come to. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { EDITION_IDS, EDITIONS } from '../src/core/areas/editions.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const Expectations = v.strictObject({
  cells: count,
  /** Areas in each edition whose codes ONS publishes. */
  areas: v.pipe(
    v.record(v.picklist(EDITION_IDS), count),
    v.check(counts => EDITIONS.every(({ id, follows }) => follows || id in counts), 'a count for each edition'),
  ),
  /** Residents of England in mid-2017 and mid-2019 (ONS). */
  residents2017: count,
  residents2019: count,
  /** Square kilometres of England to the coast, at least and at most (ONS counts tidal rivers in two ways). */
  km2: v.tuple([v.number(), v.number()]),
  /** Over all CCGs: £ thousand of 2017/18 (NHS England). */
  allocations2017: count,
  /** Over all CCGs: patients in April 2017 (NHS Business Services Authority). */
  registered2017: count,
  /** Member practices on 1 July 2017, and those that the register has and the list of that month leaves out. */
  practices2017: count,
  unlistedPractices2017: count,
  /** Fewer than these, in all files, and something was lost. */
  fewestPractices: count,
  fewestPlaces: count,
  fewestCommonNames: count,
  hasGreaterLondon: v.boolean(),
  /** Boards of today with a complaints telephone and with a contact page. */
  boardPhones: count,
  boardContactPages: count,
  /** Towns of Wales and Scotland beside the border, with latitude and longitude. */
  abroad: v.record(v.string(), v.tuple([v.number(), v.number()])),
})

export type Expectations = v.InferOutput<typeof Expectations>

/** @throws Error that names the field that is wrong */
export function readExpectations(path: URL | string): Expectations {
  const { success, output, issues } = v.safeParse(Expectations, JSON.parse(readFileSync(path, 'utf8')))
  if (success) return output
  throw new Error(`${path}, ${v.getDotPath(issues[0]) ?? 'the file'}: ${issues[0].message}`)
}

/** Of the whole of England. */
export const ENGLAND = readExpectations(new URL('expectations.json', import.meta.url))
