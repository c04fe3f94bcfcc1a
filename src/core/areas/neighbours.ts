/** Which areas share a border: two cells that share one, in two areas. */
import { neighbors } from 'topojson-client'
import type { CellProperties, CellTopology } from '../geo.ts'
import { type EditionId, editionIndex } from './editions.ts'

/** GSS codes of an area's neighbours in an edition, each once; none for an island or an unknown code. */
export function neighboursIn(topology: CellTopology, edition: EditionId, gss: string): string[] {
  const { geometries } = topology.objects.cells
  const codes = geometries.map(({ properties }) => (properties as CellProperties).areas[editionIndex(edition)]!)
  const adjacent = neighbors(geometries)
  const around = codes.flatMap((code, cell) => (code === gss ? adjacent[cell]!.map(other => codes[other]!) : []))
  return [...new Set(around)].filter(code => code !== gss)
}
