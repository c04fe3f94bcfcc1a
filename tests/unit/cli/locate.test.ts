// @vitest-environment node
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../../cli/io.ts'
import { locate } from '../../../cli/locate.ts'
import packageJson from '../../../package.json' with { type: 'json' }
import { memoryIo } from './memoryIo.ts'

async function run(words: string[], settings: Parameters<typeof memoryIo>[0] = {}) {
  const io = memoryIo(settings)
  const code = await runCommand(locate, words, io)
  return { code, out: io.out, err: io.err }
}

const WEST_ESSEX = 'CCG of April 2017: NHS West Essex CCG (07H, E38000197)'
const MANCHESTER = 'CCG of April 2017: NHS Manchester CCG (14L, E38000217)'
const CSV = ['--format', 'csv', '--editions', 'ccg2017,icb2026']

/** `[input, status, ccg2017]` of each row. */
function rowsOf(out: string): (string | undefined)[][] {
  const rows = parse(out, { record_delimiter: '\r\n', from_line: 2 }) as string[][]
  return rows.map(fields => [fields[0], fields[1], fields[7]])
}

describe('words', () => {
  it.each([
    ['CM16 6TN', [WEST_ESSEX]],
    ['CM16 6TN M1 1AE', [WEST_ESSEX, MANCHESTER]],
    ['51.7043,0.12394', [WEST_ESSEX]],
    ['Harlow', ['Harlow', WEST_ESSEX]],
    [
      '07H',
      [
        'NHS West Essex CCG (07H, E38000197)',
        'ICB of April 2026: NHS Essex Integrated Care Board',
        '100 % of its people',
      ],
    ],
    ['CM16', ['CM16 is the start of a postcode', WEST_ESSEX]],
    ['NP16', ['NP16 is partly in Wales, where there were no CCGs.']],
    ['Newport', ['Newport (Wales)']],
    ['Belfast', ['Belfast is in Northern Ireland.\n  CCGs']],
    ['London Bridge', ['near a border. Part of it may have been in NHS Southwark CCG. To be sure, enter']],
    ['Kington', ['Kington (Herefordshire)']],
    ['S01 4AA', ['there is no postcode that starts with S01', 'Did you mean SO1 4AA?']],
    ['Gibraltar', ['Gibraltar is an overseas territory.']],
    ['EH1 1YZ', ['EH1 1YZ is in Scotland.']],
    ['CM16 6T', ['CM16 6T is not a postcode: it must end with a number and two letters']],
  ])('%s', async (words, lines) => {
    const { code, out, err } = await run(words.split(' '))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const line of lines) expect(out).toContain(line)
  })

  it.each([['--help'], ['-h']])('%s says how to use it', async word => {
    const { code, out } = await run([word], { isTerminal: true })
    expect(code).toBe(0)
    expect(out).toContain('ccg-finder locate CM16 6TN')
  })

  it('--version says the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' })
  })

  it.each([
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['--format', 'xml', 'CM16'], 'Unexpected format: xml'],
    [['--editions', 'ccg1999', 'CM16'], 'Unexpected edition: ccg1999'],
    [[], 'Nothing to look up'],
    [[fileURLToPath(import.meta.url)], 'is a file, and locate takes what is in one'],
  ])('%s is refused with exit code 2', async (words, message) => {
    const { code, out, err } = await run(words, { isTerminal: true })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })

  it('a folder without data is named, with exit code 1', async () => {
    const { code, err } = await run(['--data', '/nothing/here', 'CM16 6TN'])
    expect(code).toBe(1)
    expect(err).toContain('/nothing/here/overview.json')
  })
})

describe('lists', () => {
  const found = (input: string, code: string) => [input, 'found', code]
  const three = [found('CM16 6TN', 'E38000197'), found('M1 1AE', 'E38000217'), found('LS1 1UR', 'E38000095')]
  it.each([
    ['of PowerShell', Buffer.from('\uFEFFCM16 6TN\r\nM1 1AE\r\nLS1 1UR\r\n', 'utf16le'), three],
    ['of an old Mac', Buffer.from('CM16 6TN\rM1 1AE\rLS1 1UR\r'), three],
    [
      'with quotation marks',
      Buffer.from('"CM16 6TN"\n"M1 1AE"\n"51.7043,0.1239"\n'),
      [found('"CM16 6TN"', 'E38000197'), found('"M1 1AE"', 'E38000217'), found('"51.7043,0.1239"', 'E38000197')],
    ],
    [
      'with a second column',
      Buffer.from('postcode\nCM16 6TN,\nM1 1AE,Manchester\n'),
      [['postcode', 'invalid', ''], found('CM16 6TN,', 'E38000197'), found('M1 1AE,Manchester', 'E38000217')],
    ],
    [
      'with an empty line, a name, and no end',
      Buffer.from('\nHarlow'),
      [
        ['', 'invalid', ''],
        ['Harlow', 'invalid', ''],
      ],
    ],
  ])('%s keep every line', async (_, bytes, rows) => {
    const { code, out } = await run(CSV, { pieces: [bytes] })
    expect(code).toBe(0)
    expect(rowsOf(out)).toEqual(rows)
  })

  it('are counted on standard error, and lines that could not be read are named', async () => {
    const { err } = await run(CSV, { pieces: ['CM16 6TN\nEH1 1YZ\nx\n\nCM16\nCM16 6ZZ\ny\nz\n'] })
    expect(err).toBe(
      '8 lines: 1 found, 1 outside England, 1 not known, 1 only the start of a postcode, 4 not read ' +
        '(line 3 "x", line 4 is empty, line 7 "y", …)\n',
    )
  })

  it('are answered piece by piece', async () => {
    const written: string[] = []
    await run([], { pieces: ['CM16 6TN\n', 'M1 1AE\n', ''], onRead: text => written.push(text) })
    expect(written[1]).toContain(WEST_ESSEX)
    expect(written[1]).not.toContain(MANCHESTER)
    expect(written[2]).toContain(MANCHESTER)
  })

  it('end quietly when nobody reads the answers any longer', async () => {
    expect(await run([], { pieces: ['CM16 6TN\n', 'M1 1AE\n'], writes: 1 })).toMatchObject({ code: 0, err: '' })
  })
})
