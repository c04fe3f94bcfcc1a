/** What the build knows of `public/geo`, and the names under which it publishes it. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type GeoVersions, geoName } from '../../src/core/geoName.ts'
import type { Manifest, ManifestFile } from '../../src/core/manifest.ts'
import { isKept } from '../../src/data/kept.ts'
import { packedText } from './pack.ts'

/** Digits of a hash that tell a file from any other by mistake; nobody gains by forging one. */
const DIGITS = 8
const MANIFEST = 'manifest.json'

/**
 * A short hash for each file at the top of the folder, and one for each folder in it, from the manifest.
 * @param isPacked for the files as the build publishes them; the development server and tests send them as they are
 */
export function geoVersions(geo: string, isPacked: boolean): GeoVersions {
  const versions: Record<string, string> = {}
  const folders = new Map<string, ReturnType<typeof createHash>>()
  for (const { path, sha256 } of manifestFiles(geo)) {
    const [top = '', inside] = path.split('/')
    if (inside === undefined) versions[top] = ((isPacked ? packedHash(geo, top) : undefined) ?? sha256).slice(0, DIGITS)
    else folders.set(top, (folders.get(top) ?? createHash('sha256')).update(sha256))
  }
  for (const [folder, hash] of folders) versions[folder] = hash.digest('hex').slice(0, DIGITS)
  const manifest = join(geo, MANIFEST)
  if (existsSync(manifest)) versions[MANIFEST] = hashOf(readFileSync(manifest)).slice(0, DIGITS)
  return versions
}

/** Of what the build publishes in the place of a file; undefined for a file that is published as it is. */
function packedHash(geo: string, path: string): string | undefined {
  const text = packedText(path, () => readFileSync(join(geo, path), 'utf8'))
  return text && hashOf(text)
}

const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** True for a file whose hash comes with the program: the first postcode that is typed waits for it. */
export function isFirst(path: string): boolean {
  return path === 'directory/index.json'
}

/** True for a file whose hash comes with the first name that is looked up. */
export function isName(path: string): boolean {
  return /^(?:names|practices)\//.test(path)
}

/** A short hash for each wanted JSON file in a folder; the shards of the directory carry their own checksum. */
export function geoHashes(geo: string, isWanted: (path: string) => boolean): Record<string, string> {
  const files = manifestFiles(geo).filter(({ path }) => /\/.*\.json$/.test(path) && isWanted(path))
  return Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256.slice(0, DIGITS)]))
}

/** How many files "Keep everything" keeps, and their bytes. */
export function keptSize(geo: string): { files: number; bytes: number } {
  const kept = manifestFiles(geo).filter(({ path }) => isKept(path))
  return { files: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Gives what was copied into `dist/geo` its published names, and packs the files of the first view. */
export function nameGeo(versions: GeoVersions): Plugin {
  let geo = ''
  return {
    name: 'name-geo',
    apply: 'build',
    configResolved({ build }) {
      geo = join(build.outDir, 'geo')
    },
    writeBundle() {
      if (!existsSync(geo)) return
      for (const name of readdirSync(geo)) {
        const published = geoName(name, versions)
        if (published === name) throw new Error(`${name} is in geo, and its manifest does not name it`)
        const packed = packedText(name, () => readFileSync(join(geo, name), 'utf8'))
        renameSync(join(geo, name), join(geo, published))
        if (packed !== undefined) writeFileSync(join(geo, published), packed)
      }
    },
  }
}

function manifestFiles(geo: string): readonly ManifestFile[] {
  const manifest = join(geo, MANIFEST)
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).files : []
}
