import { areaOfOutcode } from './finder/directory/pack.ts'

/** Where a file of `public/geo` comes together with others. */
export interface Packed {
  /** Inside `public/geo`; made by the build. */
  readonly pack: string
  /** Of the file in the pack. */
  readonly name: string
}

/** Columns of tiles to a pack. */
const COLUMNS = 16

/** Undefined for a file that comes by itself only. */
export function packOf(path: string): Packed | undefined {
  const outcode = /^directory\/([A-Z0-9]+)\.bin$/.exec(path)?.[1]
  if (outcode !== undefined) return { pack: `directory/${areaOfOutcode(outcode)}.pack`, name: outcode }
  const [, folder, stem] = /^(names|practices|near)\/(\w+)\.json$/.exec(path) ?? []
  if (folder !== undefined && stem !== undefined) return { pack: `${folder}/${stem[0]}.pack`, name: stem }
  const [, set, name, zoom, column] = /^context\/(\w+)\/((\d+)-(\d+)-\d+)\.bin$/.exec(path) ?? []
  if (set === undefined || name === undefined) return undefined
  return { pack: `context/${set}/${zoom}-${Math.floor(Number(column) / COLUMNS)}.pack`, name }
}
