/** One conversion in the browser: the table that comes back is kept in pieces, on disk where they are large. */
import type { Problem } from '../../core/bulk/convert.ts'
import type { FileBytes, Look } from '../../core/bulk/look.ts'
import { reasonFor } from '../../core/bulk/reasons.ts'
import { convertFile, type Watching } from '../../core/bulk/run.ts'
import { csvLine } from '../../core/csv.ts'
import type { GeoSource } from '../../core/finder/finder.ts'
import type { Choice, Result } from './protocol.ts'

/** Text is put away this often, in characters. */
const PIECE = 1 << 20
const SHOWN_PROBLEMS = 100
const PROBLEM_COLUMNS = ['row', 'input', 'status', 'reason']

export async function convertTable(
  file: FileBytes,
  { survey, table: { layout, names } }: Extract<Look, { kind: 'table' }>,
  choice: Choice,
  source: GeoSource,
  watching: Watching,
): Promise<Result> {
  const table = createPieces('text/csv;charset=utf-8')
  const problems = createPieces('text/csv;charset=utf-8')
  const firstProblems: Problem[] = []
  problems.add(`${survey.isAscii ? '' : '\ufeff'}${csvLine(PROBLEM_COLUMNS)}`)
  const sink = {
    table: table.add,
    problems(some: readonly Problem[]) {
      firstProblems.push(...some.slice(0, SHOWN_PROBLEMS - firstProblems.length))
      problems.add(some.map(({ row, input, status, reason }) => csvLine([row, input, status, reason])).join(''))
    },
  }
  const report = await convertFile(file, survey, { layout, names, ...choice }, source, reasonFor, sink, watching)
  return {
    table: table.finish(),
    problems: problems.finish(),
    firstProblems,
    report,
    delimiter: layout.delimiter || ',',
  }
}

function createPieces(type: string): { add(text: string): void; finish(): Blob } {
  const pieces: Blob[] = []
  let text = ''
  return {
    add(more) {
      text += more
      if (text.length < PIECE) return
      pieces.push(new Blob([text]))
      text = ''
    },
    finish: () => new Blob([...pieces, text], { type }),
  }
}
