/** Checks that each of the 207 CCGs of April 2017 has a whole profile: names, people, sources and lineage. */
import { isDeepStrictEqual } from 'node:util'
import { EDITION_IDS, editionIndex } from '../src/core/areas/editions.ts'
import { shares } from '../src/core/areas/lineage.ts'
import type { Area, CellProperties } from '../src/core/geo.ts'
import type { Profile } from '../src/core/statistics/profile.ts'
import { propertiesOf } from './check-areas.ts'
import type { Geo } from './check-files.ts'
import { AGE_BANDS, sum } from './population.ts'

const EDITION = 'ccg2017'
const LATER = EDITION_IDS.slice(editionIndex(EDITION) + 1)
/** The figures that the app shows first. */
const YEAR = '2017/18'
const MONTH = '2017-04'

export function* checkProfiles({ overview, areas, profiles }: Geo): Generator<string> {
  const cells = propertiesOf(overview)
  const unclaimed = new Set(profiles.keys())
  for (const area of areas.areas.filter(({ editions }) => editions.includes(editionIndex(EDITION)))) {
    unclaimed.delete(area.gss)
    const profile = profiles.get(area.gss)
    if (!profile) yield `profiles/${area.gss}.json: ${area.name} has no profile`
    else
      for (const problem of checkProfile(profile, area, cells))
        yield `profiles/${area.gss}.json: ${area.name} ${problem}`
  }
  for (const gss of unclaimed) yield `profiles/${gss}.json: ${EDITION} has no such area`
}

function* checkProfile(profile: Profile, area: Area, cells: readonly CellProperties[]): Generator<string> {
  const { contacts, lineage, districts, ages2019 } = profile
  if (profile.gss !== area.gss || profile.ods !== area.ods || profile.name !== area.name)
    yield 'has other codes or another name'
  for (const edition of LATER) {
    if (!lineage[edition]?.length) yield `has no lineage to ${edition}`
    else if (!isDeepStrictEqual(lineage[edition], shares(cells, area.gss, EDITION, edition))) {
      yield `has a lineage to ${edition} that its cells do not give`
    }
  }
  for (const fact of ['address', 'phone', 'email', 'website'] as const) {
    const known = fact === 'address' ? contacts.address.length > 0 : contacts[fact] !== null
    if (known && !contacts.sources[fact]) yield `has no source for its ${fact}`
  }
  if (contacts.address.length === 0 || !contacts.postcode) yield 'has no address'
  if (contacts.website && !/^https?:\/\//.test(contacts.website)) yield 'has a website that is none'
  if (!profile.allocations[YEAR]) yield `has no allocation for ${YEAR}`
  if (!profile.registered[MONTH]) yield `has no registered patients for ${MONTH}`
  if (profile.practices === 0) yield 'has no member practice'
  if (ages2019.length !== AGE_BANDS.length) yield `has ${ages2019.length} age bands`
  if (sum(ages2019) !== area.residents2019) yield `has ${sum(ages2019)} residents by age, not ${area.residents2019}`
  const inDistricts = sum(districts.map(({ residents }) => residents))
  if (inDistricts !== area.residents2017) yield `has ${inDistricts} residents by district, not ${area.residents2017}`
}
