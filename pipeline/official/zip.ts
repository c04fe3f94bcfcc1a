/** Files in the publishers' zips, streamed: some are a gigabyte when unpacked. */
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { type Entry, open, type ZipFile } from 'yauzl'
import { SourceError } from '../row.ts'

export interface Member {
  /** `NSPL_MAY_2025_UK.zip: Data/NSPL_MAY_2025_UK.csv`, for messages. */
  readonly name: string
  readonly stream: Readable
}

/**
 * The files in a zip whose path fits, in the order of their names; one after the other. A file that is no zip is its own only
 * member.
 *
 * @throws SourceError when none fits, or the zip is damaged
 */
export async function* members(path: string, pattern: RegExp): AsyncGenerator<Member> {
  const file = basename(path)
  if (!file.endsWith('.zip')) {
    yield { name: file, stream: createReadStream(path) }
    return
  }
  const zip = await openZip(path, file)
  try {
    const entries = (await listEntries(zip, file)).filter(({ fileName }) => pattern.test(fileName))
    if (entries.length === 0) throw new SourceError(file, `the zip has no file that fits ${pattern}`)
    for (const entry of entries.sort((a, b) => (a.fileName < b.fileName ? -1 : 1)))
      yield { name: `${file}: ${entry.fileName}`, stream: await openEntry(zip, entry) }
  } finally {
    zip.close()
  }
}

function openZip(path: string, file: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(new SourceError(file, `not a whole zip: ${error.message}`))
      else resolve(zip)
    })
  })
}

function listEntries(zip: ZipFile, file: string): Promise<Entry[]> {
  const entries: Entry[] = []
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', error => reject(new SourceError(file, `not a whole zip: ${error.message}`)))
    zip.readEntry()
  })
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })
}
