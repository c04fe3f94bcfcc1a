import type { Point } from '../geo.ts'

const NUMBER = '([+-]?[0-9]{1,3}(?:\\.[0-9]{0,20})?(?:e[+-]?[0-9]{1,2})?)'
const SIDE = '\\s*(?:°|º|deg)?\\s*'
/** `51.7043, 0.1239`, with degree signs and points of the compass before or behind, if any. */
const PAIR = new RegExp(`^([NS]?)\\s*${NUMBER}${SIDE}([NS]?)\\s*([,;/\\s])\\s*([EW]?)\\s*${NUMBER}${SIDE}([EW]?)$`, 'i')
/** `51°42'15"N 0°07'26"E` */
const ANGLE =
  "([0-9]{1,3})\\s*[°º]\\s*([0-9]{1,2}(?:\\.[0-9]+)?)\\s*['′’]\\s*(?:([0-9]{1,2}(?:\\.[0-9]+)?)\\s*(?:[\"″”]|''))?\\s*"
const ANGLES = new RegExp(`^${ANGLE}([NS])\\s*[,;]?\\s*${ANGLE}([EW])$`, 'i')
/** Decimal commas, which need another sign between the numbers. */
const COMMAS = /^([+-]?[0-9]{1,3}),([0-9]{2,20})\s*(?:;|\s)\s*([+-]?[0-9]{1,3}),([0-9]{2,20})$/
const COUNT = '([0-9]{1,3})'
const MINUTES = "[\\s°º]\\s*([0-5]?[0-9](?:\\.[0-9]+)?)['′’]?(?:\\s+([0-5]?[0-9](?:\\.[0-9]+)?))?"
/** `52 28 59 N 1 53 37 W`, and `N51 42.258 E0 7.437` of satellite receivers. */
const SPACED = new RegExp(`^${COUNT}${MINUTES}\\s*([NS])[\\s,;]*${COUNT}${MINUTES}\\s*([EW])$`, 'i')
const SIDE_FIRST = new RegExp(`^([NS])\\s*${COUNT}${MINUTES}[\\s,;]+([EW])\\s*${COUNT}${MINUTES}$`, 'i')
/** `1.9W 52.5N`, longitude first, as its letter says. */
const TURNED = new RegExp(`^([EW]?)\\s*${NUMBER}${SIDE}([EW]?)[\\s,;]+([NS]?)\\s*${NUMBER}${SIDE}([NS]?)$`, 'i')
/** Well-known text: longitude first. */
const WKT = new RegExp(`^(?:SRID=4326;)?POINT\\s*\\(\\s*${NUMBER}\\s+${NUMBER}$`, 'i')
/** A link to a map, where the position stands by itself or behind the name that the map gives it. */
const MAP_LINK =
  /^https?:.*?(?:[/@=!](?:3d)?|%20)(-?[0-9]{1,2}\.[0-9]+)(?:,|%2c|\/|!4d|&m?lon=|&lng=)(-?[0-9]{1,3}\.[0-9]+)/i
const LABELS = /\b(?:geo:|latitude|longitude|lat|long|lng|lon)\s*[:=]?\s*/gi
const LONGEST = 100
const LONGEST_LINK = 500

/** Reads a position in degrees, WGS84, latitude first, in the usual forms. Undefined for anything else, or off the globe. */
export function parsePoint(text: string): Point | undefined {
  const link = text.length <= LONGEST_LINK && MAP_LINK.exec(text)
  if (link) return onGlobe({ lat: Number(link[1]), long: Number(link[2]) })
  if (text.length > LONGEST || !/[0-9]/.test(text)) return undefined
  const plain = text
    .replace(/[\u2212\u2010\u2013]/g, '-')
    .replace(/([0-9])·(?=[0-9])/g, '$1.')
    .replace(LABELS, '')
    .replace(/^[\s([{<"“'‘@]+|[\s)\]}>"”'’.,;]+$/g, '')
  return onGlobe(fromPair(plain) ?? fromAngles(plain) ?? fromCommas(plain) ?? fromTurned(plain))
}

function onGlobe(point: Point | undefined): Point | undefined {
  return point && Math.abs(point.lat) <= 90 && Math.abs(point.long) <= 180 ? point : undefined
}

function fromPair(text: string): Point | undefined {
  const match = PAIR.exec(text)
  if (!match) return undefined
  const [, north, lat = '', south, between = '', east, long = '', west] = match
  // Two whole numbers with a space or a slash between are anything: a house and a flat, a date.
  if (!/[,;]/.test(between) && !(lat.includes('.') && long.includes('.'))) return undefined
  return { lat: signed(lat, north || south, 'S'), long: signed(long, east || west, 'W') }
}

function fromAngles(text: string): Point | undefined {
  const parts = (ANGLES.exec(text) ?? SPACED.exec(text) ?? sidesLast(SIDE_FIRST.exec(text)))?.slice(1)
  if (!parts) return undefined
  const degrees = (at: number) => Number(parts[at]) + Number(parts[at + 1]) / 60 + Number(parts[at + 2] ?? 0) / 3600
  return { lat: signed(degrees(0), parts[3], 'S'), long: signed(degrees(4), parts[7], 'W') }
}

function sidesLast(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  if (!match) return undefined
  const [all, north, ...rest] = match
  return [all, ...rest.slice(0, 3), north, ...rest.slice(4), rest[3]]
}

function fromTurned(text: string): Point | undefined {
  const wkt = WKT.exec(text)
  if (wkt) return { lat: Number(wkt[2]), long: Number(wkt[1]) }
  const [, before, long = '', after, north, lat = '', south] = TURNED.exec(text) ?? []
  const [eastWest, northSouth] = [before || after, north || south]
  return eastWest && northSouth ? { lat: signed(lat, northSouth, 'S'), long: signed(long, eastWest, 'W') } : undefined
}

function fromCommas(text: string): Point | undefined {
  const match = COMMAS.exec(text)
  return match ? { lat: Number(`${match[1]}.${match[2]}`), long: Number(`${match[3]}.${match[4]}`) } : undefined
}

function signed(value: string | number, side: string | undefined, negative: string): number {
  return side?.toUpperCase() === negative ? -Number(value) : Number(value)
}

/** `51.70430,0.12394`: five decimals are about a metre. */
export function formatPoint(point: Point): string {
  return `${point.lat.toFixed(5)},${point.long.toFixed(5)}`
}
