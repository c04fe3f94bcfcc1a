/** What a person asks for. A union in the program; text only in a URL: `?q=`, `?practice=`, `?area=`, `?region=`. */
import { formatPoint, parsePoint } from './finder/point.ts'
import type { Point } from './geo.ts'

export type Query =
  /** A postcode, a place, a name or a code, as typed. */
  | {
      readonly kind: 'text'
      readonly text: string
      /** GSS or ODS code, in capitals: chooses where the text leaves a choice of areas (`CM16`). */
      readonly area?: string
      /** Chooses where the text leaves a choice of places (`Newport`): the position of one. */
      readonly at?: Point
    }
  /** A click, "my location", coordinates. To five decimals, about a metre, as the URL holds it. */
  | { readonly kind: 'point'; readonly point: Point }
  /** `code`: GSS or ODS, in capitals. */
  | { readonly kind: 'area'; readonly code: string }
  /** `code`: ODS code of a GP practice, in capitals. */
  | { readonly kind: 'practice'; readonly code: string }
  /** `code`: GSS code of an NHS England region, a local office or an STP of April 2017. */
  | { readonly kind: 'region'; readonly code: string }

export type QueryParam = 'at' | 'practice' | 'area' | 'region'

/** Reads one parameter; a value that `parse` refuses is undefined, and told as a problem of the link. */
export type ReadParam = <T>(param: QueryParam, parse: (value: string) => T | undefined) => T | undefined

/** GSS or ODS code of an area. */
const AREA = /^(?:E[0-9]{8}|[A-Z0-9]{3,5})$/
const PRACTICE = /^[A-Z][A-Z0-9]{2,7}$/
const REGION = /^E(?:39|40|54)[0-9]{6}$/

/** Marks of direction, which nobody sees and which turn the text on the page around. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A query for what was typed; `lat,long` is a point. */
export function textQuery(typed: string): Query {
  const text = typed.replace(DIRECTIONS, '')
  const point = parsePoint(text)
  return point ? pointQuery(point) : { kind: 'text', text }
}

export function pointQuery(point: Point): Query {
  return { kind: 'point', point: roundPoint(point) }
}

/** True when both have the same answer, whichever of its areas is chosen. */
export function isSameButArea(a: Query | undefined, b: Query | undefined): boolean {
  const text = (query: Query | undefined) => JSON.stringify(queryParams(withoutArea(query)))
  return text(a) === text(b)
}

/** Of several parameters that ask, the first in this order counts: `q`, `practice`, `area`, `region`. */
export function readQuery(q: string, read: ReadParam): Query | undefined {
  const area = read('area', parseCode)
  const at = read('at', value => parsePoint(value))
  const practice = read('practice', value => parseAs(PRACTICE, value))
  const region = read('region', value => parseAs(REGION, value))
  if (q.trim()) {
    const query = textQuery(q)
    return query.kind === 'text' ? { ...query, ...(area && { area }), ...(at && { at: roundPoint(at) }) } : query
  }
  if (practice) return { kind: 'practice', code: practice }
  if (area) return { kind: 'area', code: area }
  return region ? { kind: 'region', code: region } : undefined
}

/** The parameters that hold a query in a URL. */
export function queryParams(query: Query | undefined): (readonly [param: 'q' | QueryParam, value: string])[] {
  if (!query) return []
  if (query.kind === 'point') return [['q', formatPoint(query.point)]]
  if (query.kind !== 'text') return [[query.kind, query.code]]
  const { text, at, area } = query
  if (!text.trim()) return []
  return [['q', text], ...(at ? [['at', formatPoint(at)] as const] : []), ...(area ? [['area', area] as const] : [])]
}

/** An area's code in capitals; undefined when it cannot be one. */
export function parseCode(value: string): string | undefined {
  return parseAs(AREA, value)
}

function parseAs(pattern: RegExp, value: string): string | undefined {
  const code = value.trim().toUpperCase()
  return pattern.test(code) ? code : undefined
}

/** Writing and reading a rounded point changes nothing. */
function roundPoint({ lat, long }: Point): Point {
  // Adding 0 turns −0, which no URL can tell from 0, into 0.
  return { lat: Number(lat.toFixed(5)) + 0, long: Number(long.toFixed(5)) + 0 }
}

function withoutArea(query: Query | undefined): Query | undefined {
  if (query?.kind !== 'text') return query
  const { area: _area, ...rest } = query
  return rest
}
