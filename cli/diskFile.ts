/** Files of people on a disk. */
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FileBytes } from '../src/core/bulk/look.ts'

const PIECE = 1 << 18

export function diskFile(path: string): FileBytes {
  return { size: statSync(path).size, read: () => createReadStream(path, { highWaterMark: PIECE }) }
}

/**
 * Keeps standard input in a file, since a table is read more than once: first to see what it is. In memory it might not
 * have room. The file is removed when `use` is done.
 */
export async function withKeptInput<T>(
  input: AsyncIterable<Uint8Array>,
  use: (file: FileBytes) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ccg-finder-'))
  try {
    const path = join(folder, 'input')
    await pipeline(input, createWriteStream(path))
    return await use(diskFile(path))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
