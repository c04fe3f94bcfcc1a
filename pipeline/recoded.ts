/**
 * GSS codes that areas got after their edition, which find them as well. No edition here has the borders of April 2023: each of its
 * codes finds the area that it continued. A later recoding is a row in `recoded.json`.
 */
import { readFileSync } from 'node:fs'

interface Recoding {
  /** The day of the new codes, ISO 8601. */
  readonly from: string
  /** Editions whose areas got them. */
  readonly editions: readonly string[]
  readonly why: string
  readonly source: string
  /** New codes by the old. */
  readonly codes: Readonly<Record<string, string>>
}

const recoding: Recoding = JSON.parse(readFileSync(new URL('recoded.json', import.meta.url), 'utf8'))

/** The later code of an area that is in one of the editions. */
export function recodedOf(gss: string, editions: readonly string[]): string | undefined {
  return editions.some(id => recoding.editions.includes(id)) ? recoding.codes[gss] : undefined
}
