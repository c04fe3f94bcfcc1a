/** Checks that the files are those of the manifest and that each can be read. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import * as v from 'valibot'
import type { BoardTable } from '../src/core/areas/boards.ts'
import { EDITIONS } from '../src/core/areas/editions.ts'
import type { FactTable } from '../src/core/areas/facts.ts'
import type { CareOfCell, TrustTable } from '../src/core/care/care.ts'
import { decodeShard } from '../src/core/finder/directory/decode.ts'
import { unpackOutcodes } from '../src/core/finder/directory/outcodes.ts'
import { createLocator, type Locator } from '../src/core/finder/locate/locator.ts'
import type { Borderland } from '../src/core/finder/locate/water.ts'
import type { CommonNames, NameIndex, NameShard } from '../src/core/finder/names/files.ts'
import type { AreaTable, BorderIndex, BorderPiece, CellTopology, OutcodeIndex, PlaceTable } from '../src/core/geo.ts'
import type { ContextIndex } from '../src/core/geography/context.ts'
import type { Manifest } from '../src/core/manifest.ts'
import type { NearTable } from '../src/core/practices/near.ts'
import type { PracticeShard } from '../src/core/practices/practice.ts'
import type { ProviderTable } from '../src/core/practices/providers.ts'
import type { CellTable } from '../src/core/statistics/cellTable.ts'
import type { FigureTable } from '../src/core/statistics/figureTable.ts'
import type { Profile } from '../src/core/statistics/profile.ts'
import { checkGeoJson } from '../src/data/schemas.ts'
import { ENGLAND, type Expectations } from './expectations.ts'
import { listFiles, MANIFEST } from './manifest.ts'

/** Every file of `public/geo` but the shards, parsed. */
export interface Geo {
  /** What the whole must come to. */
  readonly expected: Expectations
  readonly manifest: Manifest
  readonly overview: CellTopology
  readonly detail: CellTopology
  /** Over the detail. */
  readonly locator: Locator
  readonly areas: AreaTable
  readonly boards: BoardTable
  readonly land: Topology
  /** By cell, and `index`. */
  readonly borders: ReadonlyMap<string, BorderPiece | BorderIndex>
  readonly borderland: Borderland
  readonly cellTable: CellTable
  readonly places: PlaceTable
  readonly outcodes: OutcodeIndex
  readonly context: ContextIndex
  readonly profiles: ReadonlyMap<string, Profile>
  readonly providers: ReadonlyMap<string, ProviderTable>
  /** By number of the cell. */
  readonly care: ReadonlyMap<string, CareOfCell>
  readonly trusts: TrustTable
  readonly facts: ReadonlyMap<string, FactTable>
  readonly figures: FigureTable
  readonly names: ReadonlyMap<string, NameShard | NameIndex | CommonNames>
  readonly practices: ReadonlyMap<string, PracticeShard>
  readonly near: ReadonlyMap<string, NearTable>
}

const text = v.pipe(v.string(), v.minLength(1))
const MANIFEST_SCHEMA = v.object({
  editions: v.pipe(
    v.array(v.object({ id: text, label: text, from: text, kind: text, count: v.number() })),
    v.length(EDITIONS.length),
  ),
  sources: v.pipe(
    v.array(v.looseObject({ file: text, title: text, publisher: text, vintage: text, licence: text })),
    v.minLength(1),
  ),
  attribution: text,
  credits: v.array(text),
  licences: v.array(v.object({ path: v.string(), licence: text, credit: text })),
  files: v.array(v.object({ path: text, bytes: v.number(), sha256: text })),
})

/** Every file against its size and hash in the manifest. */
export async function checkFiles(dir: string): Promise<string[]> {
  const manifest = await readManifest(dir).catch(() => null)
  if (!manifest) return []
  const found = new Map((await listFiles(dir)).map(file => [file.path, file]))
  const problems: string[] = []
  for (const { path, bytes, sha256 } of manifest.files) {
    const file = found.get(path)
    found.delete(path)
    if (!file) problems.push(`${path}: the file is missing`)
    else if (file.bytes !== bytes) problems.push(`${path}: ${file.bytes} bytes, but ${MANIFEST} says ${bytes}`)
    else if (file.sha256 !== sha256) problems.push(`${path}: its hash is not the one in ${MANIFEST}`)
  }
  return [...problems, ...[...found.keys()].map(path => `${path}: the file is not in ${MANIFEST}`)]
}

/** Reads and validates with the app's own schemas; without `geo` when a file is missing or malformed. */
export async function readGeo(
  dir: string,
  expected: Expectations = ENGLAND,
): Promise<{ geo: Geo | null; unreadable: string[] }> {
  const unreadable: string[] = []
  const read = async <T>(path: string, parse: () => Promise<unknown>): Promise<T> => {
    return (await parse().catch(error => unreadable.push(`${path}: ${(error as Error).message}`))) as T
  }
  const json = <T>(path: string) =>
    read<T>(path, async () => checkGeoJson(path, JSON.parse(await readFile(join(dir, path), 'utf8'))))
  const folder = async <T>(folder: string): Promise<Map<string, T>> => {
    const names = (await readdir(join(dir, folder)).catch(() => [])).sort()
    const entries = names.map(async name => [name.replace(/\.json$/, ''), await json<T>(`${folder}/${name}`)] as const)
    return new Map(await Promise.all(entries))
  }
  const files = {
    manifest: await read<Manifest>(MANIFEST, () => readManifest(dir)),
    overview: await json<CellTopology>('overview.json'),
    detail: await json<CellTopology>('detail.json'),
    areas: await json<AreaTable>('areas.json'),
    boards: await json<BoardTable>('boards.json'),
    cellTable: await json<CellTable>('cells.json'),
    land: await json<Topology>('land.json'),
    borderland: await json<Borderland>('borderland.json'),
    borders: await folder<BorderPiece | BorderIndex>('borders'),
    places: await json<PlaceTable>('places.json'),
    outcodes: await json<OutcodeIndex>('directory/index.json'),
    context: await json<ContextIndex>('context/index.json'),
    profiles: await folder<Profile>('profiles'),
    providers: await folder<ProviderTable>('providers'),
    care: await folder<CareOfCell>('care'),
    trusts: await json<TrustTable>('trusts.json'),
    facts: await folder<FactTable>('facts'),
    figures: await json<FigureTable>('figures.json'),
    names: await folder<NameShard | NameIndex | CommonNames>('names'),
    practices: await folder<PracticeShard>('practices'),
    near: await folder<NearTable>('near'),
  }
  if (unreadable.length > 0) return { geo: null, unreadable }
  return { geo: { ...files, expected, locator: createLocator(files.detail) }, unreadable }
}

/** Every file has a licence. */
export function checkLicences({ files, licences }: Manifest): string[] {
  const unlicensed = files.filter(({ path }) => !licences.some(licence => path.startsWith(licence.path)))
  return unlicensed.map(({ path }) => `${path}: no licence in ${MANIFEST}`)
}

/** Every outcode of the index has a shard of this release that can be decoded, and no shard is without an outcode. */
export async function checkShards(dir: string, { outcodes, overview }: Geo): Promise<string[]> {
  const problems: string[] = []
  const listed = unpackOutcodes(outcodes)
  const shards = (await readdir(join(dir, 'directory'))).filter(name => name.endsWith('.bin'))
  for (const shard of shards) {
    if (!listed.delete(shard.slice(0, -4))) problems.push(`directory/${shard}: not in directory/index.json`)
    try {
      decodeShard(await readFile(join(dir, 'directory', shard)), overview.stamp)
    } catch (error) {
      problems.push(`directory/${shard}: ${(error as Error).message}`)
    }
  }
  return [...problems, ...[...listed].map(outcode => `directory/${outcode}.bin: the file is missing`)]
}

async function readManifest(dir: string): Promise<Manifest> {
  const json = JSON.parse(await readFile(join(dir, MANIFEST), 'utf8'))
  return v.parse(MANIFEST_SCHEMA, json) as Manifest
}
