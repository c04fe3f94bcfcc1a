/** The boards of April 2026, which ONS has no lookup of: `boards2026.json` is the succession that NHS England announced. */
import { readFileSync } from 'node:fs'

type Codes = Readonly<Record<string, string>>

interface Succession {
  /** Boards of 2022 that follow their successor whole. */
  readonly ICB22CD: Codes
  /** Of two boards that were split by sub-ICB location. */
  readonly SICBL22CD: Codes
  /** Of Frimley, which was split by district. */
  readonly 'LAD22CD of E54000034': Codes
}

const FRIMLEY = 'E54000034'
const succession: Succession = JSON.parse(readFileSync(new URL('boards2026.json', import.meta.url), 'utf8'))

/** @param areas of an LSOA; a board without a successor goes on */
export function boardOf2026(areas: Codes): string {
  const board = areas.ICB22CD!
  if (board === FRIMLEY) return succession['LAD22CD of E54000034'][areas.LAD22CD!] ?? board
  return succession.SICBL22CD[areas.SICBL22CD!] ?? succession.ICB22CD[board] ?? board
}
