/**
 * Names under `/geo` as they are published: each holds a hash of its content, or its folder's name one of all that is in it, so
 * that no name ever means two things. `areas.json` is `areas.1a2b3c4d.json`, `directory/CM16.bin` is `directory.5e6f7a8b/CM16.bin`.
 */

/** Hash of each file and folder at the top of `public/geo`, by its plain name. */
export type GeoVersions = Readonly<Record<string, string>>

/** The published name of a file or folder at a path inside `public/geo`; the plain one where no hash is known. */
export function geoName(path: string, versions: GeoVersions): string {
  const [top, inside] = split(path)
  const version = versions[top]
  return (version === undefined ? top : top.replace(/(?=\.\w+$)|$/, `.${version}`)) + inside
}

/** The path inside `public/geo` of a published name; undefined for a name of another release. */
export function geoPath(name: string, versions: GeoVersions): string | undefined {
  const [top, inside] = split(name)
  const plain = top.replace(/\.[0-9a-f]{8}(?=\.\w+$|$)/, '')
  return plain !== top && geoName(plain, versions) === top ? plain + inside : undefined
}

function split(path: string): [top: string, inside: string] {
  const slash = path.indexOf('/')
  return slash < 0 ? [path, ''] : [path.slice(0, slash), path.slice(slash)]
}
