import { BitReader } from './bits.ts'
import { COUNTRIES } from './country.ts'
import { ALL, type Entry, MIXED, ORIGIN, sectorOf, withoutHeader } from './format.ts'
import { INCODES } from './incode.ts'

/** Reads a shard. Throws a RangeError that says what is wrong with bytes that are not a whole shard of this version. */
export function decodeShard(bytes: Uint8Array, stamp: number): Entry[] {
  const reader = new BitReader(withoutHeader(bytes, stamp))
  const count = reader.bits(12)
  const usual = below(COUNTRIES.length, reader.bits(3), 'country')
  const gapOrder = reader.bits(4)
  const positions = reader.bits(2)
  const live = reader.bits(2)
  const entries: { -readonly [key in keyof Entry]: Entry[key] }[] = []
  let [lat, long] = ORIGIN
  let incode = -1
  let sector = -1
  let orders = [0, 0]
  for (let i = 0; i < count; i++) {
    incode = below(INCODES, incode + reader.unsigned(gapOrder) + 1, 'incode')
    if (sectorOf(incode) !== sector) {
      sector = sectorOf(incode)
      orders = [reader.bits(4), reader.bits(4)]
    }
    const hasPosition = positions === MIXED ? reader.bits(1) === 1 : positions === ALL
    const isLive = live === MIXED ? reader.bits(1) === 1 : live === ALL
    if (hasPosition) {
      lat += reader.signed(orders[0]!)
      long += reader.signed(orders[1]!)
    }
    entries.push({ incode, position: hasPosition ? [lat, long] : null, live: isLive, country: usual, cell: null })
  }
  for (const exception of readExceptions(reader)) {
    const entry = entries[exception.at]
    if (!entry) throw new RangeError('Unexpected exception in the shard')
    entry.country = exception.country ?? usual
    entry.cell = exception.cell
  }
  return entries
}

function* readExceptions(reader: BitReader): Generator<{ at: number; country: number | null; cell: number | null }> {
  const count = reader.unsigned(2)
  const order = reader.bits(4)
  let at = -1
  for (let i = 0; i < count; i++) {
    at += reader.unsigned(order) + 1
    const hasCountry = reader.bits(1) === 1
    const hasCell = reader.bits(1) === 1
    const country = hasCountry ? below(COUNTRIES.length, reader.bits(3), 'country') : null
    yield { at, country, cell: hasCell ? reader.bits(8) : null }
  }
}

/** The checksum finds damage; this finds mistakes of the writer. */
function below(limit: number, value: number, what: string): number {
  if (value < limit) return value
  throw new RangeError(`Unexpected ${what} in the shard: ${value}`)
}
