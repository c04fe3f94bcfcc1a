// @vitest-environment node
/** What the page says of counts: one of a thing is not several, and rows are rows of data. */
import { describe, expect, it } from 'vitest'
import { lookAt } from '../../../../src/core/bulk/look.ts'
import { blobFile } from '../../../../src/features/bulk/blobFile.ts'
import { sampleOf } from '../../../../src/features/bulk/sample.ts'
import * as texts from '../../../../src/features/bulk/texts.ts'
import { convertOnPage } from './convertBoth.ts'

describe('one is not several', () => {
  it.each([
    [texts.progressWords(0, 3000, 0), '0 rows done, 3,000 to go, 0 %'],
    [texts.progressWords(1, 0, 100), '1 row done, 0 to go, 100 %'],
    [texts.spokenProgress(50, 1), '50 %, 1 row to go'],
    [texts.spokenProgress(50, 1500), '50 %, 1,500 rows to go'],
    [texts.blankWords(1), '1 blank row, left as it was'],
    [texts.blankWords(2), '2 blank rows, left as they were'],
    [texts.moreColumnsWords(1), 'and 1 more column'],
    [texts.moreColumnsWords(7970), 'and 7,970 more columns'],
    [texts.moreRowsWords(1), 'And 1 more row: save the list to see all.'],
    [texts.moreRowsWords(2), 'And 2 more rows: save the list to see all.'],
    [texts.fromTextWords(1), '1 of them was read from an address or another text.'],
    [texts.fromTextWords(2), '2 of them were read from an address or another text.'],
    [texts.swappedWords(1), 'In 1 row the longitude came first: only so does it lie in England.'],
    [texts.swappedWords(2), 'In 2 rows the longitude came first: only so do they lie in England.'],
    [texts.otherLinesWords(1), expect.stringMatching(/^1 line was not in UTF-8\. We read it in/)],
    [texts.otherLinesWords(2), expect.stringMatching(/^2 lines were not in UTF-8\. We read them in/)],
    [texts.noteWords('nul', [7], 1), expect.stringMatching(/ in row 7\.$/)],
    [texts.noteWords('nul', [7, 1204], 2), expect.stringMatching(/ in rows 7, 1,204\.$/)],
    [texts.noteWords('nul', [1, 2, 3, 4, 5, 6], 9), expect.stringMatching(/ in rows 1, 2, 3, 4, 5 and 4 more\.$/)],
  ])('%s', (words, expected) => expect(words).toEqual(expected))
})

describe('the rows to go are those that will be done', () => {
  it.each([
    ['names above', `postcode\n${'M1 1AE\n'.repeat(3000)}`, 3000],
    ['titles and names above', `REPORT\n\nid,postcode\n${'1,M1 1AE\n'.repeat(30)}`, 30],
    ['a line sep=;', `sep=;\nid;postcode\n${'1;M1 1AE\n'.repeat(30)}`, 30],
    ['no names', '1,M1 1AE\n'.repeat(30), 30],
    ['a list on each line', `postcode\n${'M1 1AE, CM16 6TN\n'.repeat(30)}`, 60],
    ['a blank row', 'id,postcode\n1,M1 1AE\n,\n2,M1 1AE\n', 3],
    ['names alone', 'id,postcode\n', 0],
  ])('%s', async (_, text, rows) => {
    const look = await lookAt(blobFile(new Blob([text])))
    if (look.kind !== 'table') throw new Error(look.kind)
    expect(sampleOf(look).total).toBe(rows)
    const page = await convertOnPage(text)
    expect([page!.report.rows, page!.progress.at(-1) ?? 0]).toEqual([rows, rows])
  })
})
