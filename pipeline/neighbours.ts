/** Which CCGs of April 2017 share a border, by the 20 m geometry. */
import { neighbors } from 'topojson-client'
import type { CellsProduct } from './types.ts'

/** GSS codes of the neighbours of every area of an edition, in the order of the codes; islands have none. */
export function neighboursOf({ detail, areasOfCell }: CellsProduct, edition: number): Map<string, string[]> {
  const adjacent = neighbors(detail.objects.cells.geometries)
  const codes = areasOfCell.map(areas => areas[edition]!)
  const found = new Map(codes.map(gss => [gss, new Set<string>()]))
  for (const [cell, others] of adjacent.entries()) {
    for (const other of others) if (codes[other] !== codes[cell]) found.get(codes[cell]!)!.add(codes[other]!)
  }
  return new Map([...found].map(([gss, others]) => [gss, [...others].sort()]))
}
