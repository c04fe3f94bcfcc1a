import { BitWriter, bestOrder, zigzag } from './bits.ts'
import { ALL, type Entry, MIXED, NONE, ORIGIN, sectorOf, withHeader } from './format.ts'

/** Writes entries, which must be in order of incode. */
export function encodeShard(entries: readonly Entry[], stamp: number): Uint8Array {
  const writer = new BitWriter()
  const usual = mostCommon(entries.map(entry => entry.country))
  const gaps = entries.map((entry, i) => entry.incode - (i === 0 ? 0 : entries[i - 1]!.incode + 1))
  const gapOrder = bestOrder(gaps)
  const positions = howMany(entries.map(entry => entry.position !== null))
  const live = howMany(entries.map(entry => entry.live))
  writer.bits(entries.length, 12)
  writer.bits(usual, 3)
  writer.bits(gapOrder, 4)
  writer.bits(positions, 2)
  writer.bits(live, 2)

  const steps = stepsBetween(entries)
  let sector = -1
  let orders: readonly [number, number] = [0, 0]
  entries.forEach((entry, i) => {
    writer.unsigned(gaps[i]!, gapOrder)
    if (sectorOf(entry.incode) !== sector) {
      sector = sectorOf(entry.incode)
      const inSector = steps.filter((step, at) => step && sectorOf(entries[at]!.incode) === sector)
      orders = [0, 1].map(axis => bestOrder(inSector.map(step => zigzag(step![axis]!)))) as [number, number]
      writer.bits(orders[0], 4)
      writer.bits(orders[1], 4)
    }
    if (positions === MIXED) writer.bits(entry.position ? 1 : 0, 1)
    if (live === MIXED) writer.bits(entry.live ? 1 : 0, 1)
    const step = steps[i]
    if (!step) return
    writer.signed(step[0], orders[0])
    writer.signed(step[1], orders[1])
  })
  writeExceptions(writer, entries, usual)
  return withHeader(writer.finish(), stamp)
}

function writeExceptions(writer: BitWriter, entries: readonly Entry[], usual: number): void {
  const indexes = entries.flatMap((entry, i) => (entry.cell !== null || entry.country !== usual ? [i] : []))
  const gaps = indexes.map((index, i) => index - (i === 0 ? 0 : indexes[i - 1]! + 1))
  const order = bestOrder(gaps)
  writer.unsigned(indexes.length, 2)
  writer.bits(order, 4)
  indexes.forEach((index, i) => {
    const entry = entries[index]!
    writer.unsigned(gaps[i]!, order)
    writer.bits(entry.country !== usual ? 1 : 0, 1)
    writer.bits(entry.cell !== null ? 1 : 0, 1)
    if (entry.country !== usual) writer.bits(entry.country, 3)
    if (entry.cell !== null) writer.bits(entry.cell, 8)
  })
}

/** Steps from each position to the next; null for an entry without a position. */
function stepsBetween(entries: readonly Entry[]): (readonly [number, number] | null)[] {
  let before = ORIGIN
  return entries.map(({ position }) => {
    if (!position) return null
    const step = [position[0] - before[0], position[1] - before[1]] as const
    before = position
    return step
  })
}

function howMany(flags: readonly boolean[]): number {
  if (flags.every(flag => flag)) return ALL
  return flags.some(flag => flag) ? MIXED : NONE
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
