/** The URL's grammar: `?q=CM16+6TN&area=07H&edition=ccg2017&since=ccg2016&compare=07H,06Q&view=list&layer=population&map=9/51.7/0.12`. */
import { DEFAULT_EDITION, EDITION_IDS, type EditionId, editionIndex } from './areas/editions.ts'
import { cleanText } from './finder/reading/cleanText.ts'
import { parseCode, type Query, type QueryParam, queryParams, readQuery } from './query.ts'

export const VIEWS = ['map', 'list', 'about'] as const
export type View = (typeof VIEWS)[number]

export const LAYERS = ['population', 'density', 'over65', 'budget', 'change'] as const
export type Layer = (typeof LAYERS)[number]

/** Where the map looks: Leaflet's zoom, to two decimals; its centre in degrees, to four. */
export interface MapPosition {
  readonly zoom: number
  readonly lat: number
  readonly long: number
}

export interface Link {
  /** What is asked; absent when nothing is. */
  readonly query?: Query
  readonly edition: EditionId
  /** The edition that a search led out of, to an area that it does not have. The next search is asked in it again. */
  readonly left?: EditionId
  /** Shows what changed since this edition. */
  readonly since?: EditionId
  /** GSS or ODS codes, in capitals, at most three. */
  readonly compare: readonly string[]
  readonly view: View
  readonly layer?: Layer
  readonly map?: MapPosition
}

/** A parameter whose value could not be used; the rest of the link works. */
export type LinkProblem =
  | { readonly param: LinkParam; readonly value: string; readonly isSecond?: undefined; readonly isTooMany?: undefined }
  /** The link has another value for it, which comes first and counts. */
  | { readonly param: 'q' | LinkParam; readonly value: string; readonly isSecond: true; readonly isTooMany?: undefined }
  /** More codes than can be compared: those that are left out. */
  | { readonly param: 'compare'; readonly value: string; readonly isSecond?: undefined; readonly isTooMany: true }

type LinkParam = QueryParam | 'edition' | 'left' | 'since' | 'compare' | 'view' | 'layer' | 'map'

export const EMPTY_LINK: Link = { edition: DEFAULT_EDITION, compare: [], view: 'map' }

/** CCGs that can stand side by side, England aside. */
export const COMPARED = 3
const ZOOMS = [3, 19] as const
const NUMBER = /^-?[0-9]{1,3}(?:\.[0-9]{1,10})?$/

/**
 * Reads the end of a URL: its search, with or without `?`, and a fragment that holds parameters (`#q=CM16+6TN`), which a
 * browser sends to nobody and which counts before the search. Unknown parameters are ignored.
 */
export function readLink(text: string): { link: Link; problems: LinkProblem[] } {
  const [search = '', fragment = ''] = text.split('#', 2)
  const parts = [holdsParams(fragment) ? fragment.replace(/^[?]/, '') : '', search].map(
    part => new URLSearchParams(part),
  )
  const problems: LinkProblem[] = []
  const first = (param: LinkProblem['param']): string => {
    const all = parts.map(part => part.getAll(param)).find(values => values.length > 0)
    const [value = '', ...others] = new Set(all?.filter(value => value.trim()))
    for (const other of others) problems.push({ param, value: other, isSecond: true })
    return value
  }
  const read = <T>(param: LinkParam, parse: (value: string) => T | undefined): T | undefined => {
    const value = first(param)
    if (value === '') return undefined
    const parsed = parse(withoutStraySigns(value))
    if (parsed === undefined) problems.push({ param, value })
    return parsed
  }
  const query = readQuery(first('q'), read)
  const layer = read('layer', value => oneOf(LAYERS, value))
  const map = read('map', parseMap)
  const edition = read('edition', parseEdition) ?? DEFAULT_EDITION
  const since = read('since', value => earlier(parseEdition(value), edition))
  const left = read('left', parseEdition)
  const codes = read('compare', parseCodes) ?? []
  const leftOut = codes.slice(COMPARED).join(', ')
  if (leftOut) problems.push({ param: 'compare', value: leftOut, isTooMany: true })
  const link: Link = {
    ...(query ? { query } : {}),
    edition,
    ...(left && left !== edition ? { left } : {}),
    ...(since ? { since } : {}),
    compare: codes.slice(0, COMPARED),
    view: read('view', value => oneOf(VIEWS, value)) ?? 'map',
    ...(layer ? { layer } : {}),
    ...(map ? { map } : {}),
  }
  return { link, problems }
}

/** The shortest text that reads back as this link: empty, or starting with `?`. */
export function writeLink(link: Link): string {
  const params = new URLSearchParams()
  for (const [param, value] of queryParams(link.query)) params.set(param, value)
  if (link.edition !== DEFAULT_EDITION) params.set('edition', link.edition)
  if (link.left) params.set('left', link.left)
  if (link.since) params.set('since', link.since)
  if (link.compare.length) params.set('compare', link.compare.join(','))
  if (link.view !== 'map') params.set('view', link.view)
  if (link.layer) params.set('layer', link.layer)
  if (link.map) params.set('map', [link.map.zoom, link.map.lat, link.map.long].join('/'))
  // Commas and slashes need no escape in a query, and people read and write these links.
  const search = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return search && `?${search}`
}

/** True for a fragment that holds parameters; any other names a part of the page. */
export function holdsParams(fragment: string): boolean {
  return /^#?[?]?[a-z]+=/.test(fragment)
}

/** What the link asks: its query and its edition. Links that ask the same have the same text. */
export function askedOf({ query, edition }: Link): string {
  return writeLink({ ...EMPTY_LINK, ...(query ? { query } : {}), edition })
}

/** The link asking for something else: without where the map looked, what was compared, and the page that was read. */
export function withQuery({ query: _query, map: _map, view, ...rest }: Link, query: Query | undefined): Link {
  return { ...rest, compare: [], ...(query ? { query } : {}), view: view === 'about' ? 'map' : view }
}

/** The link without a `since` that has no meaning in its edition. */
export function withEarlierSince({ since, ...link }: Link): Link {
  const kept = earlier(since, link.edition)
  return kept ? { ...link, since: kept } : link
}

/** The link in the edition that a person chose: one that only a search led to does not stick. */
export function inChosenEdition({ left, ...link }: Link): Link {
  return left ? { ...link, edition: left } : link
}

/**
 * A link to pass on: it names its edition, so that it shows the same when the app one day opens with another. Whoever
 * opens it chooses that edition.
 */
export function writePinnedLink({ left: _left, ...link }: Link): string {
  const search = writeLink(link)
  if (link.edition !== DEFAULT_EDITION) return search
  return `${search}${search ? '&' : '?'}edition=${link.edition}`
}

/** The position as a link holds it: rounded, so that writing and reading change nothing. */
export function roundMap({ zoom, lat, long }: MapPosition): MapPosition {
  return { zoom: round(zoom, 2), lat: round(lat, 4), long: round(long, 4) }
}

/** A value without the full stop, bracket or blank that a sentence around the link left at its end. */
function withoutStraySigns(value: string): string {
  return cleanText(value).replace(/^[^\p{L}\p{N}-]+|[^\p{L}\p{N}]+$/gu, '')
}

function parseEdition(value: string): EditionId | undefined {
  return oneOf(EDITION_IDS, value)
}

/** In any case, as codes are read. */
function oneOf<T extends string>(ids: readonly T[], value: string): T | undefined {
  const text = value.toLowerCase()
  return ids.find(id => id === text)
}

/** An edition since which something can have changed. */
function earlier(since: EditionId | undefined, edition: EditionId): EditionId | undefined {
  return since && editionIndex(since) < editionIndex(edition) ? since : undefined
}

function parseCodes(value: string): string[] | undefined {
  const codes = value.split(',').map(parseCode)
  if (codes.includes(undefined)) return undefined
  return [...new Set(codes as string[])]
}

function parseMap(value: string): MapPosition | undefined {
  const parts = value.split('/')
  if (parts.length !== 3 || !parts.every(part => NUMBER.test(part))) return undefined
  const [zoom, lat, long] = parts.map(Number) as [number, number, number]
  if (zoom < ZOOMS[0] || zoom > ZOOMS[1] || Math.abs(lat) > 90 || Math.abs(long) > 180) return undefined
  return roundMap({ zoom, lat, long })
}

/** Adding 0 turns −0, which no URL can tell from 0, into 0. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}
