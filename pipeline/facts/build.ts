/** `facts/<edition>.json`: deprivation, office, contacts, practices and patients of every area of every edition. */
import { EDITIONS, type EditionId, editionOf } from '../../src/core/areas/editions.ts'
import type { AreaFacts, FactTable } from '../../src/core/areas/facts.ts'
import type { Area, AreaTable, CellProperties } from '../../src/core/geo.ts'
import { SourceError } from '../row.ts'
import { readBoardAllocations } from './allocations.ts'
import { addDeprivation, DEPRIVATION, ENGLAND, readDeprivation } from './deprivation.ts'
import { readOffices, readOldContacts } from './offices.ts'
import { countPracticesByYear, YEAR_OF } from './practices.ts'

/** Editions of the months around May 2019, whose contacts NHS Choices published then. */
const CONTACTS_OF: readonly EditionId[] = ['ccg2018', 'ccg2019']

/** @throws SourceError when a table is missing or malformed, or has nothing about an area. */
export async function buildFacts(
  sources: string,
  { areas }: AreaTable,
  cells: readonly CellProperties[],
): Promise<Map<EditionId, FactTable>> {
  const deprivation = addDeprivation(await readDeprivation(sources), cells)
  const offices = await readOffices(sources)
  const contacts = await readOldContacts(sources)
  const practices = await countPracticesByYear(sources)
  const allocations = await readBoardAllocations(sources, { areas })
  const england = deprivation.get(ENGLAND)
  if (!england) throw new SourceError(DEPRIVATION, 'no row for England')

  const factsOf = (id: EditionId, { gss, ods, name }: Area): AreaFacts => {
    const row = deprivation.get(`${id} ${gss}`)
    if (!row) throw new SourceError(DEPRIVATION, `no row for ${name} (${gss}) in ${id}`)
    const office = offices.get(ods)
    const old = CONTACTS_OF.includes(id) ? contacts.get(ods) : undefined
    const money = editionOf(id).kind === 'icb' ? allocations.get(gss) : undefined
    const members = practices.get(`${id} ${ods}`)
    return {
      deprivation: row,
      ...(office && { office }),
      ...(old && { contacts: old }),
      ...(members && { practices: members }),
      ...(money && { allocations: money }),
    }
  }
  return new Map(
    EDITIONS.map(({ id }, index) => {
      const inEdition = areas.filter(({ editions }) => editions.includes(index))
      const year = YEAR_OF[id]
      const rows = Object.fromEntries(inEdition.map(area => [area.gss, factsOf(id, area)]))
      return [id, { england, ...(year && { year }), areas: rows }]
    }),
  )
}
