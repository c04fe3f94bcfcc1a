import type { Point } from '../geo.ts'

const NUMBER = '[+-]?[0-9]{1,3}(?:\\.[0-9]{0,20})?'
const PAIR = new RegExp(`^\\s*(${NUMBER})\\s*,\\s*(${NUMBER})\\s*$`)

/** Reads `lat,long` in degrees, WGS84. Undefined when the text is anything else or lies off the globe. */
export function parsePoint(text: string): Point | undefined {
  if (text.length > 100) return undefined
  const match = PAIR.exec(text)
  if (!match) return undefined
  const point = { lat: Number(match[1]), long: Number(match[2]) }
  return Math.abs(point.lat) <= 90 && Math.abs(point.long) <= 180 ? point : undefined
}

/** `51.70430,0.12394`: five decimals are about a metre. */
export function formatPoint(point: Point): string {
  return `${point.lat.toFixed(5)},${point.long.toFixed(5)}`
}
