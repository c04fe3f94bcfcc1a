/** The source tables that can be made of the official files in the cache. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { CCG2017 } from './recipes/ccg2017.ts'
import { DEPRIVATION } from './recipes/deprivation.ts'
import { GEOGRAPHY } from './recipes/geography.ts'
import { PLACES } from './recipes/places.ts'
import { POSTCODES } from './recipes/postcodes.ts'
import { PRACTICES } from './recipes/practices.ts'
import type { Recipe } from './recipes/recipe.ts'
import type { OfficialFile } from './registry.ts'

/** In an order in which each has what it uses. */
export const RECIPES: readonly Recipe[] = [
  ...GEOGRAPHY,
  ...POSTCODES,
  ...CCG2017,
  ...PRACTICES,
  ...PLACES,
  ...DEPRIVATION,
]

export type Made = { readonly table: string } & (
  | { readonly kind: 'made'; readonly bytes: number; readonly byHand?: string }
  /** Official files or tables that are not there. */
  | { readonly kind: 'missing'; readonly ids: readonly string[] }
  /** No recipe makes it: it has to be put into the folder. */
  | { readonly kind: 'by-hand'; readonly isThere: boolean; readonly why: string }
)

/**
 * Writes every table whose files are there into `out`; a table is whole or as it was.
 *
 * @throws SourceError that names file, line and column
 */
export async function* prepare(files: readonly OfficialFile[], cache: string, out: string): AsyncGenerator<Made> {
  mkdirSync(out, { recursive: true })
  const pathOf = (id: string) => join(cache, files.find(file => file.id === id)?.file ?? id)
  for (const { table, needs, uses = [], byHand, make } of RECIPES) {
    const ids = [...needs.filter(id => !existsSync(pathOf(id))), ...uses.filter(other => !existsSync(join(out, other)))]
    if (ids.length > 0) {
      yield { table, kind: 'missing', ids }
      continue
    }
    const text = (await make(needs.map(pathOf), out)).join('')
    const path = join(out, table)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.part`, table.endsWith('.gz') ? gzipSync(text) : text)
    renameSync(`${path}.part`, path)
    yield { table, kind: 'made', bytes: Buffer.byteLength(text), ...(byHand && { byHand }) }
  }
  for (const { feeds, reader, moved } of files) {
    if (reader !== null) continue
    for (const table of feeds) yield { table, kind: 'by-hand', isThere: existsSync(join(out, table)), why: moved }
  }
}
