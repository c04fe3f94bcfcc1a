/** What a shard's listings mean to the person who asked. */

import type { ParsedPostcode } from '../postcode.ts'
import type { Elsewhere, FinderResult } from '../result.ts'
import type { Country } from './country.ts'
import type { Listing, Shard } from './directory.ts'

/** The answer for a postcode, sector or outcode that falls in this shard. */
export function answerFrom(shard: Shard, parsed: Exclude<ParsedPostcode, { kind: 'invalid' }>): FinderResult {
  if (parsed.kind !== 'postcode') {
    return answerForMany(parsed.text, shard.list(parsed.kind === 'sector' ? parsed.sector : undefined))
  }
  const postcode = parsed.text
  const listing = shard.find(parsed.incode)
  if (!listing) return { kind: 'unknown', postcode }
  const { live, country, point, cell } = listing
  if (point && cell !== undefined) return { kind: 'postcode', postcode, live, country, point, cell }
  if (country !== 'england' && country !== 'not-recorded') return elsewhere(postcode, country, listing)
  const sector = ranked(shard.list(parsed.incode[0]))
  return { kind: 'unplaced', postcode, live, cells: sector.length > 0 ? sector : ranked(shard.list()) }
}

function answerForMany(code: string, listings: readonly Listing[]): FinderResult {
  const [first] = listings
  if (!first) return { kind: 'unknown', postcode: code }
  const cells = ranked(listings)
  if (cells.length > 0) return { kind: 'partial', code, cells }
  const foreign = listings.find(({ country }) => country !== 'england' && country !== 'not-recorded')
  if (foreign) return elsewhere(code, foreign.country)
  return { kind: 'unplaced', postcode: code, live: listings.some(({ live }) => live), cells: [] }
}

/** A place that never had a CCG. */
export function elsewhere(code: string, country: Country, listing?: Listing): FinderResult {
  const place = listing && { live: listing.live, ...(listing.point && { point: listing.point }) }
  return { kind: 'elsewhere', code, country: country as Elsewhere, ...place }
}

/** The cells of the listings, that of most postcodes first. */
function ranked(listings: readonly Listing[]): number[] {
  const counts = new Map<number, number>()
  for (const { cell } of listings) if (cell !== undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([cell]) => cell)
}
