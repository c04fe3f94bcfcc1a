/** The URL's grammar: `?q=CM16+6TN&area=07H&region=E40000003&edition=ccg2017&since=ccg2016&compare=07H,06Q&view=list&layer=population&map=9/51.7/0.12`. */
import { DEFAULT_EDITION, type EditionId, isEditionId } from './areas/editions.ts'

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
  /** What the person searched for, as typed: a postcode, a place, a name, a code or `lat,long`. */
  readonly q?: string
  /** GSS or ODS code, in capitals. It decides when `q` is absent or leaves a choice of areas. */
  readonly area?: string
  /** GSS code of an NHS England region, a local office or an STP of April 2017; it counts when there is no `q` nor `area`. */
  readonly region?: string
  readonly edition: EditionId
  /** Shows what changed since this edition. */
  readonly since?: EditionId
  /** GSS or ODS codes, in capitals, at most three. */
  readonly compare: readonly string[]
  readonly view: View
  readonly layer?: Layer
  readonly map?: MapPosition
}

/** A parameter whose value could not be used; the rest of the link works. */
export interface LinkProblem {
  readonly param: 'area' | 'region' | 'edition' | 'since' | 'compare' | 'view' | 'layer' | 'map'
  readonly value: string
}

export const EMPTY_LINK: Link = { edition: DEFAULT_EDITION, compare: [], view: 'map' }

const CODE = /^(?:E[0-9]{8}|[A-Z0-9]{3,5})$/
const REGION = /^E(?:39|40|54)[0-9]{6}$/
/** CCGs that can stand side by side, England aside. */
export const COMPARED = 3
const ZOOMS = [3, 19] as const
const NUMBER = /^-?[0-9]{1,3}(?:\.[0-9]{1,10})?$/

/** Reads a URL's query, with or without `?`. Unknown parameters are ignored. */
export function readLink(query: string): { link: Link; problems: LinkProblem[] } {
  const params = new URLSearchParams(query)
  const problems: LinkProblem[] = []
  const read = <T>(param: LinkProblem['param'], parse: (value: string) => T | undefined): T | undefined => {
    const value = params.get(param)
    if (value === null || value === '') return undefined
    const parsed = parse(value)
    if (parsed === undefined) problems.push({ param, value })
    return parsed
  }
  const q = params.get('q')
  const area = read('area', parseCode)
  const region = read('region', parseRegion)
  const since = read('since', parseEdition)
  const layer = read('layer', value => LAYERS.find(layer => layer === value))
  const map = read('map', parseMap)
  const link: Link = {
    ...(q?.trim() ? { q } : {}),
    ...(area ? { area } : {}),
    ...(region ? { region } : {}),
    edition: read('edition', parseEdition) ?? DEFAULT_EDITION,
    ...(since ? { since } : {}),
    compare: read('compare', parseCodes) ?? [],
    view: read('view', value => VIEWS.find(view => view === value)) ?? 'map',
    ...(layer ? { layer } : {}),
    ...(map ? { map } : {}),
  }
  return { link, problems }
}

/** The shortest query that reads back as this link: empty, or starting with `?`. */
export function writeLink(link: Link): string {
  const params = new URLSearchParams()
  if (link.q?.trim()) params.set('q', link.q)
  if (link.area) params.set('area', link.area)
  if (link.region) params.set('region', link.region)
  if (link.edition !== DEFAULT_EDITION) params.set('edition', link.edition)
  if (link.since) params.set('since', link.since)
  if (link.compare.length) params.set('compare', link.compare.join(','))
  if (link.view !== 'map') params.set('view', link.view)
  if (link.layer) params.set('layer', link.layer)
  if (link.map) params.set('map', [link.map.zoom, link.map.lat, link.map.long].join('/'))
  // Commas and slashes need no escape in a query, and people read and write these links.
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return query && `?${query}`
}

/** A query to pass on: it names its edition, so that it shows the same when the app one day opens with another. */
export function writePinnedLink(link: Link): string {
  const query = writeLink(link)
  if (link.edition !== DEFAULT_EDITION) return query
  return `${query}${query ? '&' : '?'}edition=${link.edition}`
}

/** The position as a link holds it: rounded, so that writing and reading change nothing. */
export function roundMap({ zoom, lat, long }: MapPosition): MapPosition {
  return { zoom: round(zoom, 2), lat: round(lat, 4), long: round(long, 4) }
}

function parseEdition(value: string): EditionId | undefined {
  return isEditionId(value) ? value : undefined
}

function parseCode(value: string): string | undefined {
  const code = value.trim().toUpperCase()
  return CODE.test(code) ? code : undefined
}

function parseRegion(value: string): string | undefined {
  const code = value.trim().toUpperCase()
  return REGION.test(code) ? code : undefined
}

function parseCodes(value: string): string[] | undefined {
  const codes = value.split(',').map(parseCode)
  if (codes.length > COMPARED || codes.includes(undefined)) return undefined
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
