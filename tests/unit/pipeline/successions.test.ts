import { describe, expect, it } from 'vitest'
import { readSuccessions } from '../../../pipeline/successions.ts'
import { EDITIONS } from '../../../src/core/areas/editions.ts'
import { folder } from './folder.ts'

const of = (id: string) => EDITIONS.find(edition => edition.id === id)!
const NEXT = { ...of('icb2026'), id: 'icb2027', from: '2027-04-01', label: 'April 2027', follows: 'icb2026' }
const LIST = [of('sicbl2022'), of('icb2026'), NEXT]

const AREAS = [
  'edition,gss,ods',
  ...['sicbl2022,E38000001,01A', 'sicbl2022,E38000002,02B'],
  ...['icb2026,E54000001,QA1', 'icb2026,E54000002,QB2', 'icb2026,E54000003,QC3'],
]
const HEADER = 'gss,ods,name,predecessor_ods'
const GOES_ON = 'E54000003,QC3,NHS C ICB,'

const successions = (...rows: string[]) =>
  readSuccessions(folder({ 'areas.csv': AREAS.join('\n'), 'icb_2027.csv': [HEADER, ...rows].join('\n') }), LIST)

describe('the boards of an edition that follows another', () => {
  it('are made of whole boards and of parts, and go on without a predecessor', async () => {
    const { names, complete } = await successions(
      'E54000011,QX1,NHS X ICB,QA1 QB2',
      'E54000012,QY2,NHS Y ICB,QB2:02B',
      GOES_ON,
    )
    expect(names.map(({ edition, ods }) => `${edition} ${ods}`)).toEqual(['icb2027 QX1', 'icb2027 QY2', 'icb2027 QC3'])
    expect(complete(['E38000001', 'E54000001'])).toEqual(['E38000001', 'E54000001', 'E54000011'])
    expect(complete(['E38000001', 'E54000002']).at(-1)).toBe('E54000011')
    expect(complete(['E38000002', 'E54000002']).at(-1)).toBe('E54000012')
    expect(complete(['E38000002', 'E54000003']).at(-1)).toBe('E54000003')
  })

  it('are all of its boards', async () => {
    const { complete } = await successions(GOES_ON)
    expect(() => complete(['E38000001', 'E54000001'])).toThrow(
      'icb_2027.csv: no board succeeds to E54000001 of icb2026',
    )
  })

  it.each([
    [
      'a code of no board',
      ['E54000011,QX1,NHS X ICB,QZ9'],
      'column predecessor_ods: expected codes of boards of icb2026',
    ],
    ['a code of no part', ['E54000011,QX1,NHS X ICB,QA1:99Z'], 'column predecessor_ods: expected codes of boards'],
    [
      'a board that two succeed to',
      ['E54000011,QX1,NHS X ICB,QA1', 'E54000012,QY2,NHS Y ICB,QA1'],
      'line 3, column predecessor_ods: expected a code that no other row has, not QA1',
    ],
    ['a malformed code', ['E38000011,QX1,NHS X ICB,QA1'], 'column gss: expected a GSS code such as E54000066'],
  ])('refuses %s', async (_, rows, message) => {
    await expect(successions(...rows)).rejects.toThrow(message)
  })
})
