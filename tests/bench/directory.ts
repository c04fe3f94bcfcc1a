/** What a postcode costs in the directory, beside the formats that one would reach for, and what its position holds. */
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib'
import { decodeShard } from '../../src/core/finder/directory/decode.ts'
import type { Entry } from '../../src/core/finder/directory/format.ts'
import { incodeFromNumber } from '../../src/core/finder/directory/incode.ts'

const GEO = new URL('../../public/geo/', import.meta.url)
const DEGREES = 1e5

export function benchDirectory(): void {
  const { stamp } = JSON.parse(readFileSync(new URL('overview.json', GEO), 'utf8')) as { stamp: number }
  const shards = readdirSync(new URL('directory/', GEO))
    .filter(file => file.endsWith('.bin'))
    .map(file => ({ outcode: file.slice(0, -4), bytes: readFileSync(new URL(`directory/${file}`, GEO)) }))
    .map(({ outcode, bytes }) => ({ outcode, size: bytes.length, entries: decodeShard(bytes, stamp) }))
  const postcodes = shards.reduce((sum, { entries }) => sum + entries.length, 0)
  const print = (name: string, bytes: number) =>
    console.log(
      `${name.padEnd(52)}${(bytes / 1e6).toFixed(2).padStart(8)} MB${(bytes / postcodes).toFixed(2).padStart(8)} bytes`,
    )
  console.log(`${postcodes.toLocaleString('en-GB')} postcodes with position, in use or not, country, official cell`)
  print('this directory, a file for each outcode', sum(shards.map(({ size }) => size)))
  const jsons = shards.map(({ entries }) => Buffer.from(JSON.stringify(toObject(entries))))
  print('plain JSON, a file for each outcode', sum(jsons.map(json => json.length)))
  print('  with gzip', sum(jsons.map(json => gzipSync(json, { level: 9 }).length)))
  print('  with Brotli', sum(jsons.map(json => brotliCompressSync(json).length)))
  const csvs = shards.map(({ outcode, entries }) => toCsv(outcode, entries))
  print('CSV with gzip, a file for each outcode', sum(csvs.map(csv => gzipSync(csv, { level: 9 }).length)))
  const csv = Buffer.from(csvs.join(''))
  print('CSV with gzip, one file', gzipSync(csv, { level: 9 }).length)
  const params = { [zlib.BROTLI_PARAM_QUALITY]: 9, [zlib.BROTLI_PARAM_LGWIN]: 24 }
  print('CSV with Brotli 9, one file', brotliCompressSync(csv, { params }).length)
  const all = shards.flatMap(({ entries }) => entries)
  const placed = all.flatMap(({ position }) => (position ? [position] : []))
  const share = placed.length / 8
  print(
    'entropy of the positions, each on its own',
    share * (bits(placed.map(([a]) => a)) + bits(placed.map(([, b]) => b))),
  )
  const steps = placed.slice(1).map(([lat, long], i) => [lat - placed[i]![0], long - placed[i]![1]] as const)
  print(
    'entropy of the steps from each to the next',
    share * (bits(steps.map(([a]) => a)) + bits(steps.map(([, b]) => b))),
  )
}

/** Shannon's entropy of a column whose values are taken as independent, in bits for each. */
function bits(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / values.length) * Math.log2(count / values.length),
    0,
  )
}

function toObject(entries: readonly Entry[]): Record<string, unknown> {
  return Object.fromEntries(
    entries.map(({ incode, position, live, country, cell }) => [
      incodeFromNumber(incode),
      [...(position ?? [null, null]).map(value => value && value / DEGREES), live ? 1 : 0, country, cell],
    ]),
  )
}

function toCsv(outcode: string, entries: readonly Entry[]): string {
  return entries
    .map(({ incode, position, live, country, cell }) => {
      const [lat, long] = (position ?? ['', '']).map(value => value && Number(value) / DEGREES)
      return `${outcode} ${incodeFromNumber(incode)},${lat},${long},${live ? 1 : 0},${country},${cell ?? ''}\n`
    })
    .join('')
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
