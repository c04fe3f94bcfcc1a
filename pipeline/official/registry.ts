/** `sources.json`: every official file, as the one list of it that fetching, preparing and the documents share. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const Text = v.pipe(v.string(), v.nonEmpty())
const Url = v.pipe(v.string(), v.url())

const OfficialFile = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  publisher: Text,
  title: Text,
  /** Where a person finds it, and its next vintage. */
  page: Url,
  /** The file itself; null where the publisher gives each vintage an address of its own, which the page has. */
  address: v.nullable(Url),
  /** Its name in the cache. */
  file: v.pipe(v.string(), v.regex(/^[\w.-]+$/)),
  vintage: Text,
  licence: Text,
  bytes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  sha256: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  /** The module of `readers/` that reads it; null where its table is still made by hand. */
  reader: v.nullable(Text),
  /** Source tables that are made of it. */
  feeds: v.array(Text),
  /** What to do when it is no longer there. */
  moved: Text,
})

export type OfficialFile = v.InferOutput<typeof OfficialFile>

const Registry = v.pipe(
  v.array(OfficialFile),
  v.check(files => new Set(files.map(({ id }) => id)).size === files.length, 'Two files have the same id'),
  v.check(files => new Set(files.map(({ file }) => file)).size === files.length, 'Two files have the same name'),
)

export const REGISTRY = new URL('../sources.json', import.meta.url)

/** @throws Error that names the entry and the field that is wrong */
export function readRegistry(path: URL | string = REGISTRY): OfficialFile[] {
  const { success, output, issues } = v.safeParse(Registry, JSON.parse(readFileSync(path, 'utf8')))
  if (success) return output
  const [issue] = issues
  throw new Error(`sources.json, ${v.getDotPath(issue) ?? 'the list'}: ${issue.message}`)
}
