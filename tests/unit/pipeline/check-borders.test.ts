import { beforeAll, expect, it } from 'vitest'
import { buildBorders } from '../../../pipeline/borders.ts'
import { checkBorders } from '../../../pipeline/check-borders.ts'
import { createLocator, type Locator } from '../../../src/core/finder/locate/locator.ts'
import type { BorderIndex, BorderPiece, CellTopology } from '../../../src/core/geo.ts'
import { readJson } from '../compiled.ts'

const detail = readJson<CellTopology>('detail.json')
const { index, pieces } = buildBorders(detail)
let locator: Locator
beforeAll(() => {
  locator = createLocator(detail)
})

type Files = Map<string, BorderPiece | BorderIndex>

const files = (): Files =>
  new Map<string, BorderPiece | BorderIndex>(pieces.map((piece, cell) => [String(cell), piece])).set('index', index)
const piece = (cell: number, change: (piece: BorderPiece) => Partial<BorderPiece>) => (all: Files) =>
  void all.set(String(cell), { ...pieces[cell]!, ...change(pieces[cell]!) })

it('what was compiled is what would be compiled now', () => {
  expect(readJson('borders/index.json')).toEqual(index)
  expect(readJson('borders/12.json')).toEqual(pieces[12])
})

it.each<[string, (all: Files) => void, string | undefined]>([
  ['everything as compiled', () => {}, undefined],
  ['a piece less', all => void all.delete('12'), 'borders: 219 files, but there are 219 cells and an index'],
  [
    'a piece of another release',
    piece(12, () => ({ stamp: 1 })),
    'borders/12.json: it is missing, or of another release',
  ],
  [
    'a point elsewhere',
    piece(12, ({ lines: [first, ...lines] }) => ({ lines: [[first![0]! + 1, ...first!.slice(1)], ...lines] })),
    'borders/12.json: its border is not that of detail.json',
  ],
  [
    'another index',
    all => void all.set('index', { ...index, stamp: 1 }),
    'borders/index.json: it is of another release',
  ],
  [
    'an index without a cell',
    all =>
      void all.set('index', { ...index, rows: index.rows.map(row => row.replaceAll(/(?<![*\d])12(?!\d)/g, '13')) }),
    'borders/index.json: cell 12 is missing at',
  ],
])('%s', (_, change, problem) => {
  const borders = files()
  change(borders)
  const [first] = checkBorders({ borders, detail, locator })
  if (problem === undefined) expect(first).toBeUndefined()
  else expect(first).toContain(problem)
})
