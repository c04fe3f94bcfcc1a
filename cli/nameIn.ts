import type { Atlas } from '../src/core/areas/atlas.ts'
import { EDITIONS, type EditionId, editionIndex } from '../src/core/areas/editions.ts'

/** `CCG of April 2017: NHS West Essex CCG (07H, E38000197)` */
export function nameIn(atlas: Atlas, id: EditionId, gss: string): string {
  const { kind, label } = EDITIONS[editionIndex(id)]!
  const area = atlas.get(id, gss)
  const what = { ccg: 'CCG', sicbl: 'sub-ICB location', icb: 'ICB' }[kind]
  return `${what} of ${label}: ${area ? `${area.name} (${area.ods}, ${area.gss})` : gss}`
}
