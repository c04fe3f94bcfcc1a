import { describe, expect, it } from 'vitest'
import { buildBoards } from '../../../pipeline/boards.ts'
import { checkBoards } from '../../../pipeline/check-boards.ts'
import type { Area } from '../../../src/core/geo.ts'
import { readCompiled } from './compiled.ts'
import { folder } from './folder.ts'

const HEADER =
  'gss,website,contact_page,complaints_phone,complaints_email,complaints_address,complaints_team,complaints_source,complaints_as_of\n'
const ESSEX = { gss: 'E54000066', name: 'NHS Essex Integrated Care Board', editions: [9] } as unknown as Area
const build = (row: string) => buildBoards(folder({ 'icb_2026.csv': `${HEADER}${row}\n` }), { areas: [ESSEX] })

describe('the contacts of a board', () => {
  it('are a website at least', async () => {
    const { boards } = await build('E54000066,https://www.essex.icb.nhs.uk,,,,,,,')
    expect(boards[ESSEX.gss]).toEqual({ website: 'https://www.essex.icb.nhs.uk/', contactPage: null, complaints: null })
  })

  it.each([
    ['"stored page, 2024-25"', '2024 to 2025'],
    ['"stored page, after July 2023"', 'after July 2023'],
    ['"stored page, June 2023"', 'June 2023'],
  ])('of %s are of %s', async (published, asOf) => {
    const { boards } = await build(
      `E54000066,https://a.uk,https://a.uk/contact,0300 123,,Here,PALS,a page,${published}`.replace(
        '0300 123',
        '0300 123 4567',
      ),
    )
    expect(boards[ESSEX.gss]?.complaints).toEqual({
      phone: '0300 123 4567',
      email: null,
      address: 'Here',
      team: 'PALS',
      asOf,
    })
  })

  it.each([
    ['no website', 'E54000066,,,,,,,,', 'column website: expected a value'],
    ['a website that is none', 'E54000066,javascript:alert(1),,,,,,,', 'column website: expected an http or https'],
    [
      'a telephone that is none',
      'E54000066,https://a.uk,,ring us,,,,x,y',
      'column complaints_phone: expected a telephone',
    ],
    [
      'an undated telephone',
      'E54000066,https://a.uk,,0300 123 4567,,,,x,',
      'column complaints_as_of: expected a value',
    ],
    ['another board', 'E54000067,https://a.uk,,,,,,,', 'no row for NHS Essex Integrated Care Board'],
  ])('are refused with %s', async (_, row, message) => {
    await expect(build(row)).rejects.toThrow(message)
  })
})

it('finds nothing wrong with what was compiled, and names what is lost', async () => {
  const geo = await readCompiled()
  expect([...checkBoards(geo)]).toEqual([])
  const { E54000066: _, ...boards } = geo.boards.boards
  expect([...checkBoards({ ...geo, boards: { ...geo.boards, boards } })]).toEqual([
    'boards.json: NHS Essex Integrated Care Board (E54000066) has no contacts',
    'boards.json: 32 contact pages, not 33',
  ])
})
