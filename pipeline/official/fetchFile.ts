/** Downloads one official file into the cache: goes on where it broke off, and keeps nothing that is not what was promised. */
import { createHash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { OfficialFile } from './registry.ts'

/** What is known of a file in the cache: written beside it as `<file>.json`. */
export interface Kept {
  readonly address: string
  readonly bytes: number
  readonly sha256: string
  /** As the server said it; empty where it said nothing. */
  readonly etag: string
  readonly lastModified: string
}

export type Outcome =
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'fetched'; readonly kept: Kept }
  /** The registry has no address: the person has to put the file into the cache. */
  | { readonly kind: 'by-hand' }
  | { readonly kind: 'moved'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string }

export type Progress = (bytes: number, total: number | undefined) => void

/** Never throws: whatever goes wrong is an outcome, so that the other files are still fetched. */
export async function fetchFile(file: OfficialFile, cache: string, progress: Progress = () => {}): Promise<Outcome> {
  const path = join(cache, file.file)
  try {
    if (existsSync(path)) return await keep(file, path)
    if (file.address === null) return { kind: 'by-hand' }
    return await download(file, file.address, path, progress)
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? causeOf(error) : String(error) }
  }
}

async function keep(file: OfficialFile, path: string): Promise<Outcome> {
  const kept = readKept(path) ?? { ...(await fingerprint(path)), address: 'by hand', etag: '', lastModified: '' }
  const wrong = wrongWith(file, kept)
  if (wrong) return { kind: 'failed', why: `${path} ${wrong}. Delete it and fetch it again, or correct sources.json` }
  writeFileSync(`${path}.json`, `${JSON.stringify(kept, null, 2)}\n`)
  return { kind: 'kept', kept }
}

async function download(file: OfficialFile, address: string, path: string, progress: Progress): Promise<Outcome> {
  const part = `${path}.part`
  const start = statSync(part, { throwIfNoEntry: false })?.size ?? 0
  const tag = start > 0 && existsSync(`${part}.etag`) ? readFileSync(`${part}.etag`, 'utf8') : ''
  // Without the server's word that it is the same file still, it is fetched from its start.
  const range: Record<string, string> = tag ? { Range: `bytes=${start}-`, 'If-Range': tag } : {}
  // Compressed on its way, a file could not go on at a byte.
  const response = await fetch(address, { headers: { 'Accept-Encoding': 'identity', ...range } })
  const moved = movedBy(response)
  if (moved) return { kind: 'moved', why: moved }
  if (!response.ok || !response.body) return { kind: 'failed', why: `the server answered ${response.status}` }
  const goesOn = response.status === 206
  const etag = response.headers.get('etag') ?? ''
  writeFileSync(`${part}.etag`, etag)
  const length = Number(response.headers.get('content-length') ?? NaN)
  let bytes = goesOn ? start : 0
  const total = Number.isFinite(length) ? bytes + length : undefined
  const output = openSync(part, goesOn ? 'a' : 'w')
  try {
    // Written at once, so that nothing that came is lost when the connection breaks.
    for await (const chunk of Readable.fromWeb(response.body as never)) {
      writeSync(output, chunk as Buffer)
      bytes += (chunk as Buffer).length
      progress(bytes, total ?? file.bytes ?? undefined)
    }
  } finally {
    closeSync(output)
  }
  if (total !== undefined && bytes < total)
    return { kind: 'failed', why: `only ${bytes} of ${total} bytes came; run it again to go on` }
  const lastModified = response.headers.get('last-modified') ?? ''
  const kept: Kept = { address: response.url, ...(await fingerprint(part)), etag, lastModified }
  const wrong = wrongWith(file, kept)
  rmSync(`${part}.etag`, { force: true })
  if (wrong) {
    rmSync(part)
    return { kind: 'moved', why: `what came ${wrong}: the address has another file now` }
  }
  renameSync(part, path)
  writeFileSync(`${path}.json`, `${JSON.stringify(kept, null, 2)}\n`)
  return { kind: 'fetched', kept }
}

export function movedBy(response: Response): string | undefined {
  if (response.status === 404 || response.status === 410) return `the server answered ${response.status}`
  const isPage = response.headers.get('content-type')?.includes('text/html')
  return response.ok && isPage ? 'the server answered with a page instead of the file' : undefined
}

function wrongWith({ bytes, sha256 }: OfficialFile, kept: Pick<Kept, 'bytes' | 'sha256'>): string | undefined {
  if (bytes !== null && bytes !== kept.bytes) return `has ${kept.bytes} bytes instead of ${bytes}`
  if (sha256 !== null && sha256 !== kept.sha256) return `has the SHA-256 ${kept.sha256} instead of ${sha256}`
  return undefined
}

/** The note beside a file, if the file is still the one that it describes. */
export function readKept(path: string): Kept | undefined {
  const note = `${path}.json`
  if (!existsSync(note) || !existsSync(path)) return undefined
  const kept = JSON.parse(readFileSync(note, 'utf8')) as Kept
  return kept.bytes === statSync(path).size ? kept : undefined
}

async function fingerprint(path: string): Promise<Pick<Kept, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return { bytes: statSync(path).size, sha256: hash.digest('hex') }
}

/** `fetch` hides why it failed in the cause. */
export function causeOf(error: Error): string {
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
