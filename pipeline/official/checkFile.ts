/** Has a publisher changed a file since it was fetched, or, where it never was, since it was last asked about? */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { causeOf, movedBy, readKept } from './fetchFile.ts'
import type { OfficialFile } from './registry.ts'

/** What the server said of the file. Kept as `<file>.seen.json`, so that a machine without the files can compare, too. */
interface Seen {
  readonly bytes: number | null
  readonly etag: string
  readonly lastModified: string
}

/** What has changed, in words. Undefined when nothing has, or nothing can be compared. */
export async function hasChanged(file: OfficialFile, cache: string): Promise<string | undefined> {
  const { address } = file
  if (address === null) return undefined
  const response = await fetch(address, { method: 'HEAD', redirect: 'follow' }).catch(causeOf)
  if (typeof response === 'string') return `could not be asked: ${response}`
  const moved = movedBy(response)
  if (moved) return moved
  const note = join(cache, `${file.file}.seen.json`)
  const kept = readKept(join(cache, file.file))
  const before: Seen | undefined = kept ?? (existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : undefined)
  const now = seenIn(response)
  writeFileSync(note, `${JSON.stringify(now, null, 2)}\n`)
  const bytes = before?.bytes ?? file.bytes
  if (bytes && now.bytes !== null && now.bytes !== bytes) return `has ${now.bytes} bytes instead of ${bytes}`
  if (before?.etag && now.etag && before.etag !== now.etag)
    return `has another fingerprint (ETag) than ${sinceWhen(kept)}`
  if (before?.lastModified && now.lastModified && before.lastModified !== now.lastModified)
    return `was changed on ${now.lastModified}`
  return undefined
}

function seenIn({ headers }: Response): Seen {
  const length = headers.get('content-length')
  return {
    bytes: length === null ? null : Number(length),
    etag: headers.get('etag') ?? '',
    lastModified: headers.get('last-modified') ?? '',
  }
}

function sinceWhen(kept: unknown): string {
  return kept ? 'the one in the cache' : 'when it was last asked about'
}
