/** Set by the build: the start of the SHA-256 of each file at the top of `public/geo`; folders have one for all they hold. */
declare const __GEO_VERSIONS__: Readonly<Record<string, string>>

/** The version of a file at the top of `public/geo`, or of a folder with all it holds. */
export function geoVersion(path: string): string | undefined {
  return __GEO_VERSIONS__[path.split('/')[0]!]
}

/** Where a file of `public/geo` is served. Its version is in the query, so that new data is never mixed with old. */
export function geoUrl(path: string): string {
  const version = geoVersion(path)
  return `${import.meta.env.BASE_URL}geo/${path}${version ? `?v=${version}` : ''}`
}
