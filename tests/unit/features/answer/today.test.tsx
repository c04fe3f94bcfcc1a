/** How to reach each of the 36 boards of today, as an answer shows it. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { BoardTable } from '../../../../src/core/areas/boards.ts'
import type { EditionId } from '../../../../src/core/areas/editions.ts'
import { Today } from '../../../../src/features/answer/Today.tsx'
import { readHistory, readJson } from '../../compiled.ts'

const { atlas, cells } = readHistory()
const contacts = readJson<BoardTable>('boards.json')
const BOARDS = atlas.in('icb2026')

function today(edition: EditionId, code: string, cell?: number) {
  const area = atlas.get(edition, code)!
  const html = renderToStaticMarkup(<Today {...{ area, edition, cell, cells, atlas, contacts }} />)
  return {
    html,
    links: [...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url!.replaceAll('&amp;', '&')),
    text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '),
  }
}

describe('each of the 36 boards', () => {
  it.each(BOARDS.map(({ name, gss }) => [name, gss] as const))('%s can be reached', (_, gss) => {
    const { website, contactPage, complaints } = contacts.boards[gss]!
    const { links, text } = today('icb2026', gss)
    const expected = [
      website,
      ...(contactPage ? [contactPage] : []),
      ...(complaints?.phone ? [`tel:${complaints.phone.replaceAll(' ', '')}`] : []),
      ...(complaints?.email ? [`mailto:${complaints.email}`] : []),
      'https://www.nhs.uk/contact-us/how-to-complain-to-the-nhs/',
      'https://www.nhs.uk/nhs-services/services-near-you/',
      'https://www.england.nhs.uk/integratedcare/integrated-care-in-your-area/',
    ]
    expect(links).toEqual(expected)
    for (const link of links) expect(link).toMatch(/^(https:\/\/[a-z0-9.-]+\/|tel:0\d{9,10}$|mailto:[\w.-]+@[\w.-]+$)/)
    expect(text).toContain('last known August 2026')
    if (complaints) expect(text).toContain(`last known ${complaints.asOf}`)
    if (!complaints?.phone) expect(text).toMatch(/We do not know its telephone number.* for complaints/)
    if (!contactPage) expect(text).toContain('We do not know its contact page: start from its website.')
    expect(text).not.toMatch(/\bCCG/)
  })

  it('have what the table of boards has', () => {
    const all = BOARDS.map(({ gss }) => contacts.boards[gss]!)
    const count = (has: (board: (typeof all)[number]) => unknown) => all.filter(has).length
    expect({
      boards: count(() => true),
      pages: count(({ contactPage }) => contactPage),
      phones: count(({ complaints }) => complaints?.phone),
      emails: count(({ complaints }) => complaints?.email),
      addresses: count(({ complaints }) => complaints?.address),
    }).toEqual({ boards: 36, pages: 33, phones: 13, emails: 12, addresses: 12 })
  })
})

it('each of the 207 CCGs leads to a board with a website', () => {
  for (const { gss, name } of atlas.in('ccg2017')) {
    const { links } = today('ccg2017', gss)
    const known = Object.values(contacts.boards).map(({ website }) => website)
    expect(links.filter(link => known.includes(link)).length, name).toBeGreaterThan(0)
  }
})

it('a place has one board, its CCG each of those that took over a part', () => {
  const cell = cells.findIndex(({ areas }) => areas[9] === 'E54000067' && areas[2] !== undefined)
  const ccg = cells[cell]!.areas[2]!
  expect(today('ccg2017', ccg, cell).html.match(/class="board"/g)).toHaveLength(1)
})
