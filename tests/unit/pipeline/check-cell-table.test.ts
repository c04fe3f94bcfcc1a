import { expect, it } from 'vitest'
import { checkCellTable } from '../../../pipeline/check-cell-table.ts'
import type { CellTable } from '../../../src/core/statistics/cellTable.ts'
import { type Open, readCompiled, tamper } from './compiled.ts'

it('finds nothing to say about what is whole', async () => {
  expect([...checkCellTable(await readCompiled())]).toEqual([])
})

it.each<[string, (table: Open<CellTable>) => unknown, RegExp]>([
  ['a cell', table => table.cells.pop(), /^cells.json: 218 cells, not 219$/],
  ['an age band', table => table.cells[0]!.ages2019.pop(), /^cells.json: cell 0 \(E38000001\) has 18 age bands$/],
  [
    'a resident by age',
    table => (table.cells[0]!.ages2019[0]! -= 1),
    /^cells.json: NHS .* residents by age, not [0-9]+$/,
  ],
  [
    'a district',
    table => table.cells[0]!.districts.pop(),
    /^cells.json: cell 0 \(E38000001\) has [0-9]+ residents by district/,
  ],
  ["a district's name", table => table.districts.pop(), /is in a district that has no name$/],
  [
    'a neighbour',
    table => table.cells[0]!.neighbours.pop(),
    /^cells.json: cell [0-9]+ \(E38[0-9]+\) has cell 0 as a neighbour alone$/,
  ],
])('names the cell or area that lacks %s', async (_, change, problem) => {
  const problems = [...checkCellTable(await tamper('cellTable', change))]
  expect(problems.length).toBeGreaterThan(0)
  expect(problems[0]).toMatch(problem)
})
