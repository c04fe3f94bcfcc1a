/** `profiles/<GSS>.json`: the facts about each of the 207 CCGs of April 2017. */
import { EDITION_IDS, EDITIONS, editionIndex } from '../src/core/areas/editions.ts'
import { shares } from '../src/core/areas/lineage.ts'
import type { Area, AreaTable, CellProperties } from '../src/core/geo.ts'
import type { Profile } from '../src/core/statistics/profile.ts'
import { countPractices, readAllocations, readContacts, readHierarchy, readRegistered } from './ccg2017.ts'
import { readDistrictShares } from './districts.ts'
import { neighboursOf } from './neighbours.ts'
import { AGE_BANDS, readPopulation } from './population.ts'
import { SourceError } from './row.ts'
import type { CellsProduct } from './types.ts'

const EDITION = editionIndex('ccg2017')

/** Cumbria and Lancashire North: their allocations to 2017/18 are for other borders than those of April 2017. */
const BORDERS_CHANGED = ['01H', '01K']

/** @throws SourceError when a source is malformed, or says nothing about one of the CCGs. */
export async function buildProfiles(sources: string, cells: CellsProduct, { areas }: AreaTable): Promise<Profile[]> {
  const ccgOfCell = cells.areasOfCell.map(codes => codes[EDITION]!)
  const population = await readPopulation(sources, cells.cellOfLsoa)
  const hierarchy = await readHierarchy(sources)
  const contacts = await readContacts(sources)
  const allocations = await readAllocations(sources)
  const registered = await readRegistered(sources)
  const practices = await countPractices(sources)
  const districts = await readDistrictShares(sources, population, lsoa => ccgOfCell[cells.cellOfLsoa.get(lsoa)!]!)
  const neighbours = neighboursOf(cells, EDITION)
  const ages = new Map<string, number[]>()
  for (const [lsoa, { ages2019 }] of population) {
    const ccg = ccgOfCell[cells.cellOfLsoa.get(lsoa)!]!
    const known = ages.get(ccg) ?? AGE_BANDS.map(() => 0)
    ages.set(
      ccg,
      known.map((count, band) => count + ages2019[band]!),
    )
  }
  return areas
    .filter(({ editions }) => editions.includes(EDITION))
    .map(area => ({
      gss: area.gss,
      ods: area.ods,
      name: area.name,
      ...need(hierarchy, area.gss, 'ccg2017_hierarchy.csv', area),
      contacts: need(contacts, area.gss, 'ccg2017_contacts.csv', area),
      allocations: need(allocations, area.gss, 'ccg2017_allocations.csv', area),
      registered: need(registered, area.gss, 'ccg2017_registered_patients.csv', area),
      ages2019: need(ages, area.gss, 'lsoa11_population.csv.gz', area),
      districts: need(districts, area.gss, 'lsoa11_areas.csv.gz', area),
      neighbours: need(neighbours, area.gss, 'lsoa11_bgc.geojson.gz', area),
      practices: need(practices, area.ods, 'gp_practices_2017-07.csv.gz', area),
      lineage: lineageOf(area.gss, cells),
      bordersChanged: BORDERS_CHANGED.includes(area.ods),
    }))
}

function lineageOf(gss: string, cells: CellsProduct): Profile['lineage'] {
  const properties = cells.overview.objects.cells.geometries.map(cell => cell.properties as CellProperties)
  const later = EDITION_IDS.slice(EDITION + 1)
  return Object.fromEntries(later.map(edition => [edition, shares(properties, gss, EDITIONS[EDITION]!.id, edition)]))
}

function need<T>(table: ReadonlyMap<string, T>, code: string, file: string, area: Area): T {
  const found = table.get(code)
  if (found === undefined) throw new SourceError(file, `no row for ${area.name} (${code})`)
  return found
}
