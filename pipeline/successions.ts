/**
 * Editions whose areas are made of those of an edition before: one small table each, `icb_2027.csv`, names their boards, what they
 * are made of and how to reach them.
 */
import { EDITIONS, type Edition, type EditionId } from '../src/core/areas/editions.ts'
import { SourceError } from './row.ts'
import { openTable } from './sources.ts'

/** The parts of a board that was split, by which a successor takes less than the whole. */
const PARTS: EditionId = 'sicbl2022'

export interface SuccessorName {
  readonly edition: EditionId
  readonly gss: string
  readonly ods: string
  readonly name: string
}

export interface Successions {
  /** The areas of all editions that follow another, in the order of the editions and of their tables. */
  readonly names: readonly SuccessorName[]
  /**
   * GSS codes of an LSOA or a cell in every edition, from those in the editions that a look-up has.
   *
   * @param codes in the order of `PUBLISHED`
   * @throws SourceError when nothing succeeds to one of them
   */
  complete(codes: readonly string[]): string[]
}

/** The editions whose codes a look-up of ONS has. */
export const PUBLISHED: readonly Edition[] = EDITIONS.filter(({ follows }) => !follows)

/** `icb_2026.csv`: the boards of an edition, with their contacts. */
export function boardFile({ kind, from }: Edition): string {
  return `${kind}_${from.slice(0, 4)}.csv`
}

/** @throws SourceError when a table is missing or malformed, or two boards succeed to the same area */
export async function readSuccessions(sources: string, editions = EDITIONS): Promise<Successions> {
  const followers = editions.filter(({ follows }) => follows)
  if (!followers.length) return { names: [], complete: codes => [...codes] }
  const gssOf = await readCodes(sources)
  const indexOf = (id: EditionId) => editions.findIndex(edition => edition.id === id)
  const names: SuccessorName[] = []
  const tables: { edition: Edition; successorOf: ReadonlyMap<string, string> }[] = []
  for (const edition of followers) {
    const made = await readSuccessors(sources, edition, gssOf)
    names.push(...made.names)
    tables.push({ edition, successorOf: made.successorOf })
    for (const { gss, ods } of made.names) gssOf.set(`${edition.id} ${ods}`, gss)
  }
  return {
    names,
    complete(codes) {
      const all: string[] = []
      const published = editions.filter(({ follows }) => !follows)
      for (const [at, { id }] of published.entries()) all[indexOf(id)] = codes[at]!
      for (const { edition, successorOf } of tables) {
        const [whole, part] = [all[indexOf(edition.follows!)]!, all[indexOf(PARTS)]!]
        const gss = successorOf.get(`${PARTS} ${part} ${whole}`) ?? successorOf.get(`${edition.follows} ${whole}`)
        if (!gss) throw new SourceError(boardFile(edition), `no board succeeds to ${whole} of ${edition.follows}`)
        all[indexOf(edition.id)] = gss
      }
      return all
    },
  }
}

/** By edition and ODS code: `icb2026 QH8`. */
async function readCodes(sources: string): Promise<Map<string, string>> {
  const codes = new Map<string, string>()
  for await (const row of openTable(sources, 'areas.csv', ['edition', 'gss', 'ods']))
    codes.set(`${row.text('edition')} ${row.text('ods')}`, row.text('gss'))
  return codes
}

/**
 * A row's predecessors are boards of the edition before, or `QM7:07H`, the part of a board that is one of its sub-ICB locations. A
 * row without any goes on: it has the code of its predecessor.
 */
async function readSuccessors(sources: string, edition: Edition, gssOf: ReadonlyMap<string, string>) {
  const names: SuccessorName[] = []
  const successorOf = new Map<string, string>()
  const columns = ['gss', 'ods', 'name', 'predecessor_ods'] as const
  for await (const row of openTable(sources, boardFile(edition), columns)) {
    const gss = row.code('gss', /^E54\d{6}$/, 'a GSS code such as E54000066')
    const ods = row.code('ods', /^[A-Z0-9]{3,5}$/, 'an ODS code such as QH8')
    names.push({ edition: edition.id, gss, ods, name: row.required('name') })
    for (const predecessor of (row.text('predecessor_ods').trim() || ods).split(/ +/)) {
      const [board, part] = predecessor.split(':') as [string, string?]
      const whole = gssOf.get(`${edition.follows} ${board}`)
      const ofPart = part === undefined ? undefined : gssOf.get(`${PARTS} ${part}`)
      if (!whole || (part !== undefined && !ofPart))
        row.fail('predecessor_ods', `codes of boards of ${edition.follows}, or of their parts, such as QH8 or QM7:07H`)
      const key = ofPart ? `${PARTS} ${ofPart} ${whole}` : `${edition.follows} ${whole}`
      if (successorOf.has(key)) row.fail('predecessor_ods', `a code that no other row has, not ${predecessor}`)
      successorOf.set(key, gss)
    }
  }
  return { names, successorOf }
}
