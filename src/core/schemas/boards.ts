/** `boards.json`: how to reach the boards of today. */
import * as v from 'valibot'
import { gss, siteUrl, text } from './values.ts'

/** Whom a board names for complaints, as a page stored some time ago had it. */
export const complaints = v.object({
  phone: v.nullable(text),
  email: v.nullable(text),
  /** One line. */
  address: v.nullable(text),
  /** Who answers, and what the telephone is for where that is not complaints alone; empty where nothing is known. */
  team: v.string(),
  /** How old the contacts are, in words: `June 2023`, `after July 2023`, `2023 to 2025`. */
  asOf: text,
})

export const boardContacts = v.object({
  website: siteUrl,
  /** Null where the board's own page for contacts is not known. */
  contactPage: v.nullable(siteUrl),
  complaints: v.nullable(complaints),
})

export const boardTable = v.object({
  /** The month that websites and contact pages are of, ISO 8601. */
  asOf: text,
  /** By GSS code. */
  boards: v.record(gss, boardContacts),
})
