import { type GeoVersions, geoName, geoPath } from '../core/geoName.ts'

/** Set by the build: the start of the SHA-256 of each file at the top of `public/geo`; folders have one for all they hold. */
declare const __GEO_VERSIONS__: GeoVersions

/** The version of a file at the top of `public/geo`, or of a folder with all it holds. */
export function geoVersion(path: string): string | undefined {
  return __GEO_VERSIONS__[path.split('/')[0]!]
}

/** Where a file of `public/geo` is served. The development server has them by their plain names. */
export function geoUrl(path: string): string {
  return `${import.meta.env.BASE_URL}geo/${import.meta.env.DEV ? path : geoName(path, __GEO_VERSIONS__)}`
}

/** The path inside `public/geo` of an address; undefined for a file of another release, and for any other address. */
export function geoPathOf(url: string): string | undefined {
  const { pathname } = new URL(url)
  const home = `${import.meta.env.BASE_URL}geo/`
  return pathname.startsWith(home) ? geoPath(pathname.slice(home.length), __GEO_VERSIONS__) : undefined
}
