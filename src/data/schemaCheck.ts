import * as v from 'valibot'
import { once } from '../core/once.ts'
import { GeoFileError } from './geoFileError.ts'
import { FIRST_SCHEMAS } from './schemasOfFirstView.ts'

/** The code that the build puts around an import looks at the page each time, which takes as long as the check. */
const loadSchemas = once(() => import('./schemas.ts'))

/**
 * Asks for the schema of a file at once, so that it comes beside the file; those that a page starts with are here. Gives what checks the file: it rejects when the
 * file is not what it must be, and with `GeoFileError` when the schema does not arrive.
 */
export function schemaCheck(path: string): (json: unknown) => Promise<unknown> {
  const schema = FIRST_SCHEMAS[path]
  if (schema) return async json => v.parse(schema, json)
  const asked = loadSchemas().catch(cause => {
    throw new GeoFileError(path, 'code', { cause })
  })
  // A failure is told to whoever has the file.
  asked.catch(() => undefined)
  return async json => (await asked).checkGeoJson(path, json)
}
