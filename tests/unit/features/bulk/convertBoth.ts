/** One file through the page's own steps and through the command line: the tables that come back must be the same bytes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import { convert } from '../../../../cli/convert.ts'
import { diskSource } from '../../../../cli/diskSource.ts'
import { runCommand } from '../../../../cli/io.ts'
import { AREA_FIELDS } from '../../../../src/core/bulk/convert.ts'
import type { SaidOfFile } from '../../../../src/core/bulk/look.ts'
import { openTable } from '../../../../src/core/bulk/openTable.ts'
import type { Escape } from '../../../../src/core/csv.ts'
import type { GeoSource } from '../../../../src/core/finder/finder.ts'
import { blobFile } from '../../../../src/features/bulk/blobFile.ts'
import { convertTable } from '../../../../src/features/bulk/converting.ts'
import type { Result } from '../../../../src/features/bulk/protocol.ts'
import { memoryIo } from '../../cli/memoryIo.ts'

export const disk = diskSource('public/geo')
const EDITIONS = ['ccg2017', 'icb2026'] as const

export interface Page extends Result {
  readonly text: string
  readonly problemsText: string
  readonly progress: readonly number[]
  readonly failures: number
}

/** Undefined where the page asks for a column, or says that the file is no table. */
export async function convertOnPage(
  bytes: Uint8Array | string,
  said: SaidOfFile = {},
  source: GeoSource = disk,
): Promise<Page | undefined> {
  const { look, file } = await openTable(blobFile(new Blob([bytes as BlobPart])), said)
  if (look.kind !== 'table' || !look.table.where) return undefined
  const progress: number[] = []
  let failures = 0
  const choice = { where: look.table.where, editions: EDITIONS, fields: AREA_FIELDS }
  const result = await convertTable(file, look, choice, source, {
    progress: rows => progress.push(rows),
    failed: async () => {
      failures++
    },
  })
  return {
    ...result,
    text: await textOf(result.table),
    problemsText: await textOf(result.problems),
    progress,
    failures,
  }
}

/** With the mark, which `Blob.text` leaves out. */
async function textOf(blob: Blob): Promise<string> {
  return Buffer.from(await blob.arrayBuffer()).toString('utf8')
}

export async function convertByCommand(bytes: Uint8Array | string, words: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'ccg-finder-test-'))
  try {
    const path = join(folder, 'people.csv')
    writeFileSync(path, bytes)
    const io = memoryIo()
    const code = await runCommand(convert, [path, '--editions', EDITIONS.join(','), ...words], io)
    return { code, out: io.out, err: io.err }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Both ways, which must agree. */
export async function convertBoth(bytes: Uint8Array | string) {
  const page = await convertOnPage(bytes)
  const command = await convertByCommand(bytes)
  expect(command.out).toBe(page?.text ?? '')
  return { page, command }
}

/** Fields of every row, by a reader that is not ours. */
export function rowsOf(text: string, delimiter = ',', sign: Escape = '"'): string[][] {
  return parse(text, {
    delimiter,
    escape: sign,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: '\r\n',
  }) as string[][]
}
