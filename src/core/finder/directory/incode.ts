/** The twenty letters that an incode may have. */
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'

/** There are 10 sectors × 20 × 20 units in an outcode. */
export const INCODES = 4000
export const INCODES_PER_SECTOR = 400

/** `6TN` → its index among the 4,000 incodes, which sorts as the text does. */
export function incodeToNumber(incode: string): number {
  return Number(incode[0]) * INCODES_PER_SECTOR + LETTERS.indexOf(incode[1]!) * 20 + LETTERS.indexOf(incode[2]!)
}

/** The inverse of `incodeToNumber`. */
export function incodeFromNumber(number: number): string {
  const unit = number % INCODES_PER_SECTOR
  return `${Math.floor(number / INCODES_PER_SECTOR)}${LETTERS[Math.floor(unit / 20)]}${LETTERS[unit % 20]}`
}
