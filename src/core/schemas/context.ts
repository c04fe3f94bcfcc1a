/** `context/index.json`: which tiles of the map's context there are. */
import * as v from 'valibot'

const rows = v.record(v.string(), v.record(v.string(), v.pipe(v.string(), v.regex(/^\d+(?:-\d+)?(?: \d+(?:-\d+)?)*$/))))

/** By set, zoom and row, as ranges of columns: `{ "osm": { "7": { "42": "62-64 66" } } }`. A tile that is not listed has nothing on it. */
export const contextIndex = v.strictObject({ land: rows, ogl: rows, osm: rows })
