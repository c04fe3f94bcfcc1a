/** Positions in the forms in which people keep them. */
import type { Cell } from './cell.ts'

interface Pair {
  readonly lat: number
  readonly long: number
}

const DEGREES = String.raw`([+-]?\d{1,3}(?:\.\d{0,20})?)\s*°?\s*([NSEW]?)`
const FORMS = [
  // 51.7043,0.1239 · 51.7043 0.1239 · (51.7043; 0.1239) · 51.7043N, 0.1239E
  new RegExp(String.raw`^[("'\[\s]*${DEGREES}(?:\s*[,;/|]\s*|\s+)${DEGREES}[)"'\]\s.]*$`, 'i'),
  // POINT(0.1239 51.7043)
  new RegExp(String.raw`^point\s*\(\s*${DEGREES}\s+${DEGREES}\s*\)$`, 'i'),
]
const NUMBER = new RegExp(String.raw`^[="'\s]*${DEGREES}["'\s]*$`, 'i')
/** 51°42'15"N */
const SEXAGESIMAL =
  /(\d{1,3})\s*°\s*(\d{1,2}(?:\.\d{1,20})?)\s*['’′]\s*(?:(\d{1,2}(?:\.\d{1,20})?)\s*(?:["”″]|['’′]{2})\s*)?([NSEW])/gi
/** lat: 51.7, lon: 0.1 · geo:51.7,0.1 · SRID=4326;POINT(0.1 51.7) */
const LABELS = /\b(?:geo|srid=4326|lat(?:itude)?|lon(?:g(?:itude)?)?|lng)\b\s*[:=;]?\s*/gi
/** N51.7 E0.1 */
const SIDE_FIRST = /\b([NSEW])\s*(\d{1,3}(?:\.\d{1,20})?)(?!\d)/gi
/** Signs of these forms, which few cells have. */
const ODD = /[°:=\u2212\u2013]|^\s*[NSEW]\s*\d|lat/i
/** 51,7043; 0,1239 */
const DECIMAL_COMMAS = /^\s*([+-]?\d{1,3}),(\d+)\s*[; ]\s*([+-]?\d{1,3}),(\d+)\s*$/

/** Where England can be: degrees, generously. */
const ENGLAND = { lat: [49, 56.5], long: [-7, 2.5] } as const

/** Undefined when the text is no position. Numbers that only lie in England when exchanged are exchanged, and said to be. */
export function readPosition(text: string): Cell | undefined {
  if (text.length > 100 || !/\d/.test(text) || !/[\s,;/|]/.test(text)) return undefined
  const pair = readPair(text)
  return pair && toCell(pair)
}

/** The same for two cells. */
export function joinPosition(lat: string, long: string): Cell | undefined {
  const pair = { lat: readNumber(lat), long: readNumber(long) }
  return Number.isNaN(pair.lat) || Number.isNaN(pair.long) ? undefined : toCell(pair)
}

/** True for a position that can be in England: any two numbers are a position somewhere. */
export function isNearEngland({ kind, text }: Cell): boolean {
  const [lat, long] = text.split(',').map(Number)
  return kind === 'position' && isInEngland({ lat: lat!, long: long! })
}

export function isLatitude(text: string): boolean {
  return isIn(readNumber(text), ENGLAND.lat) && /[.,°]/.test(text)
}

export function isLongitude(text: string): boolean {
  return isIn(readNumber(text), ENGLAND.long) && /[.,°]/.test(text)
}

function readNumber(text: string): number {
  const match = NUMBER.exec(plainDegrees(text).replace(/^(\s*[+-]?\d{1,3}),(\d+\s*)$/, '$1.$2'))
  return match ? signed(match[1]!, match[2]!) : Number.NaN
}

function readPair(text: string): Pair | undefined {
  const commas = DECIMAL_COMMAS.exec(text)
  if (commas) return { lat: Number(`${commas[1]}.${commas[2]}`), long: Number(`${commas[3]}.${commas[4]}`) }
  const clean = plainDegrees(text)
  for (const [index, form] of FORMS.entries()) {
    const match = form.exec(clean)
    if (!match) continue
    const [, a = '', aSide = '', b = '', bSide = ''] = match
    // 51,100 is a number with its thousands parted.
    if (/^\s*[+-]?\d{1,3}(?:,\d{3})+\s*$/.test(text) && !/^\d+,0+$/.test(text)) return undefined
    const [first, second] = [signed(a, aSide), signed(b, bSide)]
    const isReversed = index === 1 || /[EW]/i.test(aSide)
    return isReversed ? { lat: second, long: first } : { lat: first, long: second }
  }
  return undefined
}

/** With decimals, signs and sides as `FORMS` has them. */
function plainDegrees(text: string): string {
  if (!ODD.test(text)) return text.trim()
  const plain = text
    .replace(/[\u2212\u2013]/g, '-')
    .replace(LABELS, '')
    .replace(SEXAGESIMAL, (_, degrees, minutes, seconds = 0, side) => `${toDegrees(degrees, minutes, seconds)}${side} `)
  return (/^\s*[NSEW]/i.test(plain) ? plain.replace(SIDE_FIRST, '$2$1') : plain).trim()
}

function toDegrees(degrees: string, minutes: string, seconds: string | number): string {
  return (Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600).toFixed(6)
}

function toCell({ lat, long }: Pair): Cell | undefined {
  const isSwapped = !isInEngland({ lat, long }) && isInEngland({ lat: long, long: lat })
  const point = isSwapped ? { lat: long, long: lat } : { lat, long }
  if (Math.abs(point.lat) > 90 || Math.abs(point.long) > 180) return undefined
  return { text: `${point.lat},${point.long}`, kind: 'position', ...(isSwapped && { isSwapped }) }
}

function isInEngland({ lat, long }: Pair): boolean {
  return isIn(lat, ENGLAND.lat) && isIn(long, ENGLAND.long)
}

function isIn(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high
}

function signed(number: string, side: string): number {
  return Number(number) * (/[SW]/i.test(side) ? -1 : 1)
}
