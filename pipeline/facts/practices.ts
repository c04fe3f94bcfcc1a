/** How many practices and patients each CCG and sub-ICB location had in the financial year that began with its edition. */
import type { EditionId } from '../../src/core/areas/editions.ts'
import { openTable } from '../sources.ts'

/** Financial year by edition; boards pay by sub-ICB location, and have none of their own. */
export const YEAR_OF: Readonly<Record<EditionId, string>> = {
  ccg2015: '2015/16',
  ccg2016: '2016/17',
  ccg2017: '2017/18',
  ccg2018: '2018/19',
  ccg2019: '2019/20',
  ccg2020: '2020/21',
  ccg2021: '2021/22',
  sicbl2022: '2022/23',
}

/** By edition and ODS code: `ccg2017 07H`. Practices that closed in the year show no patients, and are not counted. */
export async function countPracticesByYear(sources: string): Promise<Map<string, readonly [number, number]>> {
  const years = Object.entries(YEAR_OF).map(([id, year]) => ({ id, column: year.slice(2).replace('/', '-') }))
  const columns = years.flatMap(({ column }) => [`ccg_${column}`, `patients_${column}`])
  const counts = new Map<string, readonly [number, number]>()
  for await (const row of openTable(sources, 'gp_practice_ccg_by_year.csv.gz', columns)) {
    for (const { id, column } of years) {
      const patients = Number(row.text(`patients_${column}`))
      if (!(patients > 0)) continue
      const key = `${id} ${row.required(`ccg_${column}`)}`
      const [count, sum] = counts.get(key) ?? [0, 0]
      counts.set(key, [count + 1, sum + patients])
    }
  }
  return counts
}
