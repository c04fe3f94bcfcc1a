/** Checks that every board of today has a website, and a date for everything else known of it. */
import { CURRENT_EDITION, editionIndex } from '../src/core/areas/editions.ts'
import type { Geo } from './check-files.ts'

export function* checkBoards({ areas, boards, expected }: Geo): Generator<string> {
  const today = areas.areas.filter(({ editions }) => editions.includes(editionIndex(CURRENT_EDITION)))
  const current = new Set(today.map(({ gss }) => gss))
  for (const { gss, name } of today) if (!boards.boards[gss]) yield `boards.json: ${name} (${gss}) has no contacts`
  for (const gss of Object.keys(boards.boards)) if (!current.has(gss)) yield `boards.json: ${gss} is no board of today`
  const all = Object.values(boards.boards)
  // Fewer means that rows were lost.
  const phones = all.filter(({ complaints }) => complaints?.phone).length
  const pages = all.filter(({ contactPage }) => contactPage).length
  if (phones < expected.boardPhones) yield `boards.json: ${phones} complaints telephones, not ${expected.boardPhones}`
  if (pages < expected.boardContactPages) yield `boards.json: ${pages} contact pages, not ${expected.boardContactPages}`
}
