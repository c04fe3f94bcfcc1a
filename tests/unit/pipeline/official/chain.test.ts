// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { diskSource } from '../../../../cli/diskSource.ts'
import { RECIPES } from '../../../../pipeline/official/prepare.ts'
import { editionIndex } from '../../../../src/core/areas/editions.ts'
import { createFinder, type Finder } from '../../../../src/core/finder/finder.ts'
import { folder } from '../folder.ts'
import { INVENTED } from './miniature/invented.ts'
import { readRows, rebuild } from './miniature/rebuild.ts'
import { startPublisher } from './publisher.ts'

const PREPARED = RECIPES.map(({ table }) => table).filter(
  table => !table.includes('geojson') && !table.startsWith('imd'),
)

describe('from an empty folder, the publishers’ files become a public/geo that the app answers from', () => {
  it('of an invented country', async () => {
    const { tables, geo, written } = await rebuild(INVENTED, folder(), startPublisher)
    const prepared = written['data:prepare']
    for (const table of PREPARED) expect(readRows(tables, table), table).toEqual(INVENTED.tables[table])
    expect(prepared).not.toContain('fetch them first')
    expect(prepared).toContain('councils_2026.csv: missing; made by hand')
    const finder = createFinder(diskSource(geo))
    expect(await ccgOf(finder, 'GL12 1AA')).toBe('E38000901')
    expect(await ccgOf(finder, 'gl12 4ad')).toBe('E38000902')
    expect(await ccgOf(finder, 'GL12 6AB')).toBe('E38000903')
    expect(await ccgOf(finder, 'GL12 9AA')).toBe('E38000901')
    expect(await ccgOf(finder, 'NP16 5AA')).toBe('elsewhere')
    expect(await finder.find('NPT 0AD')).toMatchObject({ kind: 'elsewhere', country: 'wales' })
  }, 240_000)
})

async function ccgOf(finder: Finder, question: string): Promise<string> {
  const answer = await finder.find(question)
  if (answer.kind !== 'postcode') return answer.kind
  return (await finder.cells())[answer.cell]!.areas[editionIndex('ccg2017')]!
}
