/** Results from a shard's listings. */

import type { WholePostcode } from '../postcode.ts'
import type { Elsewhere, FinderResult } from '../result.ts'
import type { Country } from './country.ts'
import type { Listing, Shard } from './directory.ts'

/** The answer for a postcode that falls in this shard; beside an unknown one, the cells of its sector, as far as these are in England. */
export function answerWhole(shard: Shard, { outcode, incode, text: postcode }: WholePostcode): FinderResult {
  const listing = shard.find(incode)
  if (!listing) {
    const nearby = { code: `${outcode} ${incode[0]}`, cells: ranked(shard.list(incode[0])) }
    return { kind: 'unknown', postcode, ...(nearby.cells.length > 0 && { nearby }) }
  }
  const { live, country, point, cell } = listing
  if (point && cell !== undefined) return { kind: 'postcode', postcode, live, country, point, cell }
  if (country !== 'england' && country !== 'not-recorded') return elsewhere(postcode, country, listing)
  const sector = ranked(shard.list(incode[0]))
  return { kind: 'unplaced', postcode, live, cells: sector.length > 0 ? sector : ranked(shard.list()) }
}

/** The answer for the postcodes that begin with `code`. */
export function answerPart(code: string, listings: readonly Listing[]): FinderResult {
  const [first] = listings
  if (!first) return { kind: 'unknown', postcode: code }
  const cells = ranked(listings)
  const countries = countriesOf(listings)
  if (cells.length > 0) return { kind: 'partial', code, cells, ...(countries.length > 0 && { countries }) }
  if (countries[0]) return elsewhere(code, countries[0])
  return { kind: 'unplaced', postcode: code, live: listings.some(({ live }) => live), cells: [] }
}

/** The countries other than England in which there are some of the listings; those counted to a cell are England's. */
function countriesOf(listings: readonly Listing[]): Elsewhere[] {
  const outside = listings.flatMap(({ country, cell }) =>
    cell !== undefined || country === 'england' || country === 'not-recorded' ? [] : country,
  )
  return [...new Set(outside)]
}

/** A postcode of a country that never had CCGs. */
export function elsewhere(code: string, country: Country, listing?: Listing): FinderResult {
  // The list of postcodes in use is of Great Britain: of the Crown Dependencies it says nothing.
  const live = country === 'channel-islands' || country === 'isle-of-man' ? undefined : listing?.live
  const known = { ...(live !== undefined && { live }), ...(listing?.point && { point: listing.point }) }
  return { kind: 'elsewhere', code, country: country as Elsewhere, ...known }
}

/** The cells of the listings, that of most postcodes first. */
function ranked(listings: readonly Listing[]): number[] {
  const counts = new Map<number, number>()
  for (const { cell } of listings) if (cell !== undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([cell]) => cell)
}
