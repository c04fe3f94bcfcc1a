/** How to reach the boards of today: shape of `boards.json`. */

/** Whom a board names for complaints, as a page stored some time ago had it. */
export interface Complaints {
  readonly phone: string | null
  readonly email: string | null
  /** One line. */
  readonly address: string | null
  /** Who answers, and what the telephone is for where that is not complaints alone; empty where nothing is known. */
  readonly team: string
  /** How old the contacts are, in words: `June 2023`, `after July 2023`, `2023 to 2025`. */
  readonly asOf: string
}

export interface BoardContacts {
  readonly website: string
  /** Null where the board's own page for contacts is not known. */
  readonly contactPage: string | null
  readonly complaints: Complaints | null
}

export interface BoardTable {
  /** The month that websites and contact pages are of, ISO 8601. */
  readonly asOf: string
  /** By GSS code. */
  readonly boards: Readonly<Record<string, BoardContacts>>
}
