/** Looking up areas by edition and code. */

import type { Area } from '../geo.ts'
import { type EditionId, editionIndex } from './editions.ts'

export interface Atlas {
  /** The areas of an edition, in the order of the table. */
  in(edition: EditionId): readonly Area[]
  /** By GSS or ODS code, in capitals; undefined when the edition has no such area. */
  get(edition: EditionId, code: string): Area | undefined
}

export function createAtlas(areas: readonly Area[]): Atlas {
  const editions = new Map<EditionId, { list: readonly Area[]; codes: ReadonlyMap<string, Area> }>()
  const open = (edition: EditionId) => {
    const known = editions.get(edition)
    if (known) return known
    const list = areas.filter(area => area.editions.includes(editionIndex(edition)))
    const codes = new Map(list.flatMap(area => codesOf(area).map(code => [code, area] as const)))
    const made = { list, codes }
    editions.set(edition, made)
    return made
  }
  return {
    in: edition => open(edition).list,
    get: (edition, code) => open(edition).codes.get(code),
  }
}

/** Everything that an area is known by, in capitals. */
export function codesOf({ gss, ods, recoded }: Area): readonly string[] {
  return recoded === undefined ? [gss, ods] : [gss, ods, recoded]
}
