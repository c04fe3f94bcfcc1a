import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GeoSource } from '../src/core/finder/finder.ts'

/** A file of the compiled data could not be read: the message names it and says what to do. */
export class DataFileError extends Error {
  constructor(path: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(
      `Could not use the data file ${path}: ${why}\nRestore it: in a clone by git checkout -- public/geo, else by installing the package again.`,
      { cause },
    )
  }
}

/** The compiled data in a folder. */
export function diskSource(folder: string): GeoSource {
  const read = async <T>(path: string, open: (bytes: Buffer) => T): Promise<T> => {
    try {
      // Synchronous: nothing else runs in this process, and thousands of small files take half as long.
      return open(readFileSync(join(folder, path)))
    } catch (error) {
      throw new DataFileError(path, error)
    }
  }
  return {
    json: path => read(path, bytes => JSON.parse(bytes.toString('utf8')) as unknown),
    bytes: path => read(path, bytes => bytes),
    damaged: (path, cause) => new DataFileError(path, cause),
  }
}
