// @vitest-environment node
/** A person's own columns come back as they were, whatever is above, below or inside them: on the page and by the command. */
import { describe, expect, it } from 'vitest'
import { convertBoth, rowsOf } from './convertBoth.ts'

const comments = (count: number) => Array.from({ length: count }, (_, at) => `# comment ${at + 1}\n`).join('')

/** Every line of the file starts a line of the result, in its order; without names, ours come between. */
function expectKept(result: string, file: string, delimiter: string) {
  const lines = result.trimEnd().split(/\r?\n/)
  for (const line of file.trimEnd().split('\n')) {
    const at = lines.findIndex(other => other === line || other.startsWith(`${line}${delimiter}`))
    expect([line, at >= 0]).toEqual([line, true])
    lines.splice(0, at + 1)
  }
}

describe('every line of the file is at the start of one of the result', () => {
  it.each([
    ['twelve comments above the names', `${comments(12)}id,postcode,n\n1,CM16 6TN,a\n2,M1 1AE,b\n`, ',', 2],
    ['a hundred comments', `${comments(100)}id;postcode\n1;CM16 6TN\n`, ';', 1],
    ['comments above a name that only has it', `${comments(12)}id,home postcode\n1,CM16 6TN\n2,M1 1AE\n`, ',', 2],
    ['comments above rows without names', `${comments(12)}1,CM16 6TN,x\n2,M1 1AE,y\n`, ',', 2],
    ['comments with commas', `# by us, 2020\n# for you, and them\n${comments(9)}id,n,postcode\n1,a,CM16 6TN\n`, ',', 1],
    ['comments above positions', `${comments(12)}id\tlat\tlong\n1\t51.7043\t0.1239\n`, '\t', 1],
    ['comments above halves', `${comments(12)}id|outcode|incode\n1|CM16|6TN\n`, '|', 1],
    ['a line break in a cell without quotes', 'id,note,postcode\n1,line one\nline two,CM16 6TN\n2,b,M1 1AE\n', ',', 1],
    ['line breaks in most cells', 'id,note,postcode\n1,a\nb,CM16 6TN\n2,c\nd,M1 1AE\n3,e,LS1 1UR\n', ',', 1],
    ['many notes below', `id,postcode\n1,CM16 6TN\n${'a note of the end\n'.repeat(9)}`, ',', 1],
    [
      'marks behind backslashes',
      'id,note,postcode\n1,"a \\"b\\", c",CM16 6TN\n2,"C:\\\\x",M1 1AE\n3,"d",LS1 1UR\n',
      ',',
      3,
    ],
    [
      'marks behind backslashes in a late row',
      `id,note,postcode\n${'1,"d",LS1 1UR\n'.repeat(900)}2,"a \\"b\\", c",CM16 6TN\n`,
      ',',
      901,
    ],
    ['marks behind backslashes, a row too short', 'id,postcode,note,more\n1,CM16 6TN,"a \\"b\\", c"\n', ',', 1],
  ])('%s', async (_, file, delimiter, found) => {
    const { page } = await convertBoth(file)
    expectKept(page!.text, file, delimiter)
    expect(page!.report.counts.found).toBe(found)
  })
})

it('says that a row ends before its postcode, as where a line break cut it', async () => {
  const { page, command } = await convertBoth('id,note,postcode\n1,line one\nline two,CM16 6TN\n2,b,M1 1AE\n')
  // The first part has no postcode, which is no mistake; the second has one that was not read.
  expect([page!.report.empty, page!.report.counts.invalid, command.code]).toEqual([1, 2, 1])
  const reasons = rowsOf(page!.text).map(row => row[5])
  expect(reasons[1]).toBe('This row ends before the column with the postcode. A line break in a cell may have cut it.')
  expect(reasons[2]).toBe(reasons[1])
  expect(reasons[3]).toBe('')
})

it('writes a row that is too long as the file writes its marks', async () => {
  const { page, command } = await convertBoth('postcode,note\nCM16 6TN,"a \\"b\\"",c\nM1 1AE,"\\\\"\nLS1 1UR,x\n')
  expect(rowsOf(page!.text, ',', '\\')[1]!.slice(0, 2)).toEqual(['CM16 6TN', 'a "b",c'])
  expect(command.err).toContain('quotation marks inside quotes: behind a backslash\n')
})

describe('addresses with bare commas stay one column', () => {
  it.each([
    ['without a name', 'The Plain, Epping, CM16 6TN\n1 Piccadilly, M1 1AE\nFore St, Ide, Exeter, EX2 9RQ\n'],
    ['below a name', 'Home address and postcode\nThe Plain, Epping, CM16 6TN\n1 Piccadilly, M1 1AE\n'],
  ])('%s', async (_, file) => {
    const { page } = await convertBoth(file)
    expect(rowsOf(page!.text)[1]![0]).toBe('The Plain, Epping, CM16 6TN')
  })
})
