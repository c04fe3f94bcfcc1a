/** What the name of a column says about what is in it. */

const POSTCODES = new Set(
  'postcode postcodes pcode pcodes pcd pcds pcd2 pcd7 pcd8 pc postalcode zip zipcode zippostcode postcodezip posttalcode postcd'.split(
    ' ',
  ),
)
const OUTCODES =
  /^(?:outcode|outward(?:code|part|half)?|postcode(?:district|1|part1|a|first(?:half|part)?|outward|out)|pcd?1|firsthalf)$/
const INCODES =
  /^(?:incode|inward(?:code|part|half)?|postcode(?:2|part2|b|second(?:half|part)?|inward|in)|pcd?2|secondhalf)$/
const LATITUDES = /^(?:lat|latdeg|latdegrees|decimallat|latwgs84|wgs84lat)$|latitude/
const LONGITUDES =
  /^(?:long?|lng|(?:long?|lng)deg(?:rees)?|decimal(?:long?|lng)|longwgs84|lonwgs84|wgs84lon|wgs84long)$|longitude/
/** These are as often metres. */
const COORDINATES = { lat: /^(?:ycoord|y)$/, long: /^(?:xcoord|x)$/ }

/** How sure a name is: 1 for one that says it, less for one that has it in it, 0 for any other. */
export function postcodeName(name: string): number {
  const compact = compactName(name)
  if (POSTCODES.has(compact)) return 1
  return /post(?:al)?code|zipcode/.test(compact) ? 0.6 : 0
}

export function isOutcodeName(name: string): boolean {
  return OUTCODES.test(compactName(name))
}

export function isIncodeName(name: string): boolean {
  return INCODES.test(compactName(name))
}

/** How sure a name is, as `postcodeName`. */
export function latitudeName(name: string): number {
  const compact = compactName(name)
  return LATITUDES.test(compact) ? 1 : COORDINATES.lat.test(compact) ? 0.6 : 0
}

export function longitudeName(name: string): number {
  const compact = compactName(name)
  return LONGITUDES.test(compact) ? 1 : COORDINATES.long.test(compact) ? 0.6 : 0
}

/** True for any name that tells of a position. A letter alone, `x`, is as often a cell. */
export function isTellingName(name: string): boolean {
  if (compactName(name).length < 2) return false
  return [postcodeName, isOutcodeName, isIncodeName, latitudeName, longitudeName].some(tells => Boolean(tells(name)))
}

/** True for a name that tells of a position and of nothing else: no title has it by chance. */
export function isExactName(name: string): boolean {
  if (compactName(name).length < 2) return false
  return (
    postcodeName(name) === 1 || [isOutcodeName, isIncodeName, latitudeName, longitudeName].some(is => Boolean(is(name)))
  )
}

/** `Post_Code (home)` → `postcodehome` */
function compactName(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
