/** `manifest.json`: editions, sources, and every file with its size and hash. No dates: the same input, the same bytes. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { EDITIONS } from '../src/core/areas/editions.ts'
import type { AreaTable } from '../src/core/geo.ts'
import type { Manifest, ManifestFile } from '../src/core/manifest.ts'
import { ATTRIBUTION, CREDITS, LICENCES } from './licences.ts'
import { readSources } from './official/registry.ts'

export const MANIFEST = 'manifest.json'

export async function buildManifest(dir: string, { areas }: AreaTable): Promise<Manifest> {
  return {
    editions: EDITIONS.map(({ id, label, from, kind }, edition) => ({
      ...{ id, label, from, kind },
      count: areas.filter(({ editions }) => editions.includes(edition)).length,
    })),
    sources: readSources().map(({ from: _, ...source }) => source),
    attribution: ATTRIBUTION,
    credits: CREDITS,
    licences: LICENCES,
    files: await listFiles(dir),
  }
}

/** One file a line, so that a change of the data shows which files changed. */
export function formatManifest({ files, ...about }: Manifest): string {
  const lines = files.map(file => `    ${JSON.stringify(file)}`)
  return `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** Every file below `dir` but the manifest, by path in the order of their characters. */
export async function listFiles(dir: string): Promise<ManifestFile[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => path !== MANIFEST)
    .sort()
  return Promise.all(
    paths.map(async path => {
      const bytes = await readFile(join(dir, path))
      return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
    }),
  )
}
