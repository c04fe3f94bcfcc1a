// @vitest-environment node
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { diffTables } from '../../../../pipeline/official/diff.ts'
import { runDiff } from '../../../../pipeline/official/diffCommand.ts'
import { folder } from '../folder.ts'

const tables = (postcodes: string[], areas: string[] = [], members: string[] = []) =>
  folder({
    'postcodes.csv.gz': gzipSync(['pcds,lat,long,ctry,lsoa11,live', ...postcodes].join('\n')),
    'lsoa11_areas.csv.gz': gzipSync(
      'LSOA11CD,ICB26CD\nE01000001,E54000001\nE01000002,E54000001\nE01000003,E54000002\n',
    ),
    'areas.csv': ['edition,gss,ods,name', ...areas].join('\n'),
    'gp_practice_membership.csv.gz': gzipSync(['ods,ccg_ods,left', ...members].join('\n')),
  })

const E = 'E92000001'
const POSTCODE = `CM16 6TN,51.7,0.1,${E},E01000001,1`

describe('names every change of', () => {
  it.each<[string, string[], string[], string, string]>([
    ['a new postcode', [], [POSTCODE], 'postcodes added', 'CM16 6TN'],
    ['one that is gone', [POSTCODE], [], 'postcodes gone', 'CM16 6TN'],
    ['one that ended', [POSTCODE], [POSTCODE.replace(/1$/, '0')], 'postcodes ended', 'CM16 6TN'],
    ['one that came back', [POSTCODE.replace(/1$/, '0')], [POSTCODE], 'postcodes back in use', 'CM16 6TN'],
    [
      'its area',
      [POSTCODE],
      [POSTCODE.replace('E01000001', 'E01000003')],
      'postcodes in another area',
      'CM16 6TN: E54000001 → E54000002',
    ],
    [
      'its LSOA',
      [POSTCODE],
      [POSTCODE.replace('E01000001', 'E01000002')],
      'postcodes in another LSOA of the same area',
      'CM16 6TN: E54000001 → E54000001',
    ],
    [
      'its country',
      [POSTCODE],
      [POSTCODE.replace(E, '')],
      'postcodes in another country',
      'CM16 6TN: E92000001 → none',
    ],
    ['its position', [POSTCODE], [POSTCODE.replace('51.7', '51.8')], 'postcodes at another position', 'CM16 6TN'],
  ])('%s', async (_, before, after, what, example) => {
    expect(await diffTables(tables(before), tables(after))).toEqual([{ what, count: 1, examples: [example] }])
  })

  it.each<[string, string[], string[], string, string]>([
    ['a new area', [], ['icb2026,E54000001,QM7,ICB'], 'areas added', 'icb2026 QM7 ICB'],
    ['one that is gone', ['icb2026,E54000001,QM7,ICB'], [], 'areas gone', 'icb2026 QM7 ICB'],
    [
      'its code',
      ['icb2026,E54000001,QM7,ICB'],
      ['icb2026,E54000009,QM7,ICB'],
      'areas recoded',
      'icb2026 QM7: E54000001 → E54000009',
    ],
    [
      'its name',
      ['icb2026,E54000001,QM7,ICB'],
      ['icb2026,E54000001,QM7,Board'],
      'areas renamed',
      'icb2026 QM7: ICB → Board',
    ],
  ])('%s', async (_, before, after, what, example) => {
    expect(await diffTables(tables([], before), tables([], after))).toEqual([{ what, count: 1, examples: [example] }])
  })

  it.each<[string, string[], string[], string, string]>([
    ['a new practice', [], ['F81120,07H,'], 'practices added', 'F81120'],
    ['one that moved', ['F81120,07H,'], ['F81120,07H,20200331', 'F81120,06Q,'], 'practices moved', 'F81120: 07H → 06Q'],
    ['one that closed', ['F81120,07H,'], ['F81120,07H,20200331'], 'practices closed', 'F81120: 07H → none'],
    ['one that is gone', ['F81120,07H,'], [], 'practices gone', 'F81120'],
  ])('%s', async (_, before, after, what, example) => {
    expect(await diffTables(tables([], [], before), tables([], [], after))).toEqual([
      { what, count: 1, examples: [example] },
    ])
  })
})

describe('the command', () => {
  async function run(...words: string[]) {
    const lines: string[] = []
    const write = (line: string) => void lines.push(line)
    const code = await runDiff(words, { log: write, error: write })
    // Without the time and the memory that it took.
    return { code, text: lines.filter(line => !/MiB$/.test(line)).join('\n') }
  }

  it('counts, with a few examples', async () => {
    const many = Array.from({ length: 7 }, (_, i) => POSTCODE.replace('6TN', `${i}TN`))
    const { code, text } = await run(tables([]), tables(many))
    expect({ code, text }).toEqual({
      code: 0,
      text: '7 postcodes added: CM16 0TN; CM16 1TN; CM16 2TN; CM16 3TN; CM16 4TN; …',
    })
  })

  it('says when nothing has changed, what is wrong with a table, and how it is used', async () => {
    expect(await run(tables([POSTCODE]), tables([POSTCODE]))).toEqual({ code: 0, text: 'Nothing has changed.' })
    expect(await run(tables([]), folder({ 'areas.csv': 'edition,gss\n' }))).toMatchObject({
      code: 1,
      text: expect.stringContaining('areas.csv, line 1, column ods: the column is missing'),
    })
    expect(await run('nowhere')).toMatchObject({ code: 2, text: expect.stringContaining('Usage') })
  })
})
