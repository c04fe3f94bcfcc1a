/**
 * `sources.json`, the one list of where the data comes from: each source table, as the manifest says it, and the official files that
 * it is made of, which are fetched and prepared.
 */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { ManifestSource } from '../../src/core/manifest.ts'

const Text = v.pipe(v.string(), v.nonEmpty())
const Url = v.pipe(v.string(), v.url())
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/))

/** What an official file does not say itself is as its table has it. */
const Listed = v.strictObject({
  id: Id,
  title: Text,
  publisher: v.optional(Text),
  vintage: v.optional(Text),
  licence: v.optional(Text),
  /** Where a person finds it, and its next vintage. */
  page: v.optional(Url),
  /** The file itself; left out where the publisher gives each vintage an address of its own, which the page has. */
  address: v.optional(v.nullable(Url), null),
  /** Its name in the cache. */
  file: v.pipe(v.string(), v.regex(/^[\w.-]+$/)),
  /** Of the file, where the publisher states them. */
  bytes: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  sha256: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))), null),
  /** The module of `readers/` that reads it; null where its table is still made by hand. */
  reader: v.nullable(Text),
  /** What to do when it is no longer there. */
  moved: Text,
})

const Table = v.strictObject({
  file: Text,
  title: Text,
  publisher: Text,
  vintage: Text,
  licence: Text,
  url: v.optional(Url),
  /** Official files; by their ids those that another table names in full. */
  from: v.array(v.lazy(value => (typeof value === 'string' ? Id : Listed))),
})

type Listed = v.InferOutput<typeof Listed>
export type SourceTable = ManifestSource & { readonly from: readonly (string | Listed)[] }

export interface OfficialFile extends Required<Listed> {
  /** Source tables that are made of it. */
  readonly feeds: readonly string[]
}

export const REGISTRY = new URL('../sources.json', import.meta.url)

/** @throws Error that names the entry and the field that is wrong */
export function readSources(path: URL | string = REGISTRY): SourceTable[] {
  const tables: SourceTable[] = JSON.parse(readFileSync(path, 'utf8'))
  const { success, output, issues } = v.safeParse(v.array(Table), tables)
  // A table keeps the order of its fields, which is that of the manifest.
  if (success) return tables.map((table, i) => ({ ...table, from: output[i]!.from as SourceTable['from'] }))
  const [issue] = issues
  throw new Error(`sources.json, ${v.getDotPath(issue) ?? 'the list'}: ${issue.message}`)
}

/** Every official file, in the order of the tables that name them. @throws Error as `readSources`, or that two are alike */
export function readRegistry(path: URL | string = REGISTRY): OfficialFile[] {
  const tables = readSources(path)
  const files = tables.flatMap(table =>
    table.from.flatMap(listed => (typeof listed === 'string' ? [] : [complete(listed, table, tables)])),
  )
  for (const key of ['id', 'file'] as const) {
    const twice = files.find((file, i) => files.findIndex(other => other[key] === file[key]) !== i)
    if (twice) throw new Error(`sources.json: two official files have the ${key} ${twice[key]}`)
  }
  const unknown = tables.flatMap(({ from }) => from).find(id => typeof id === 'string' && !files.some(f => f.id === id))
  if (unknown) throw new Error(`sources.json: no table names the official file ${unknown} in full`)
  return files
}

function complete(listed: Listed, table: SourceTable, tables: readonly SourceTable[]): OfficialFile {
  const { publisher, vintage, licence, url } = table
  const page = listed.page ?? url
  if (!page) throw new Error(`sources.json: neither ${listed.id} nor its table has a page`)
  const feeds = tables.filter(({ from }) => from.some(each => each === listed || each === listed.id))
  return { publisher, vintage, licence, ...listed, page, feeds: feeds.map(({ file }) => file) }
}
