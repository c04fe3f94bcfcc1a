/** Is every open GP practice of known position in the list of its cell, and has every board of 2022 trusts? */
import { editionIndex } from '../src/core/areas/editions.ts'
import type { Geo } from './check-files.ts'

export function* checkCare({ areas, care, practices, trusts, overview }: Geo): Generator<string> {
  const cells = overview.objects.cells.geometries.length
  const listed = new Map<string, number>()
  for (let cell = 0; cell < cells; cell++) {
    const list = care.get(String(cell))
    if (!list) yield `care/${cell}.json: the file is missing`
    for (const { ods } of list ?? []) listed.set(ods, cell)
  }
  for (const [name, shard] of practices) {
    for (const [ods, { isOpen, at }] of Object.entries(shard)) {
      if (isOpen && at && listed.get(ods) !== at[2])
        yield `care/${at[2]}.json: ${ods} of practices/${name}.json is not in it`
    }
  }
  const withTrusts = new Set(trusts.trusts.map(({ board }) => board))
  for (const { ods, name, editions } of areas.areas) {
    if (editions.includes(editionIndex('icb2022')) && !withTrusts.has(ods)) yield `trusts.json: ${name} has none`
  }
}
