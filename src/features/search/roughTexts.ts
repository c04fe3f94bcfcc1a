/** Words for a location that the device does not know well. */
import type { EditionId } from '../../core/areas/editions.ts'
import { ROUGH } from '../../core/finder/locate/pointFinder.ts'
import { formatDistance } from '../../core/format.ts'
import { areaWord } from '../../words/editions.ts'

/** `Your device knows where you are only to about 1.2 km.` Many kilometres are told without decimals. */
export function knownToWords(metres: number): string {
  const known = metres < ROUGH ? formatDistance(metres) : `about ${Math.round(metres / 1000)} km`
  return `Your device knows where you are only to ${known}.`
}

export function betweenWords(names: string): string {
  return `Within that distance are ${names}. Enter your postcode to be sure.`
}

export function withinWords(count: number, edition: EditionId): string {
  return `${count === 1 ? 'One' : count} ${areaWord(edition, count)} ${count === 1 ? 'is' : 'are'} within that distance. Choose yours, or enter your postcode.`
}
