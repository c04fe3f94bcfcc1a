/** The schema of each file of `public/geo`; types come from them too. */
import * as v from 'valibot'
import { areaTable, outcodeIndex, placeTable } from '../core/schemas/areas.ts'
import { boardTable } from '../core/schemas/boards.ts'
import { cellTable, cellTopology, topology } from '../core/schemas/cells.ts'
import { factTable } from '../core/schemas/facts.ts'
import { figureTable } from '../core/schemas/figures.ts'
import { commonNames, nameIndex, nameShard } from '../core/schemas/names.ts'
import { practiceShard, providerTable } from '../core/schemas/practices.ts'
import { profile } from '../core/schemas/profile.ts'

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  'areas.json': areaTable,
  'boards.json': boardTable,
  'cells.json': cellTable,
  'places.json': placeTable,
  'overview.json': cellTopology,
  'detail.json': cellTopology,
  'land.json': topology,
  'borderland.json': topology,
  'directory/index.json': outcodeIndex,
  'figures.json': figureTable,
  'names/index.json': nameIndex,
  'names/common.json': commonNames,
}

const FOLDERS: Readonly<Record<string, v.GenericSchema>> = {
  facts: factTable,
  profiles: profile,
  providers: providerTable,
  names: nameShard,
  practices: practiceShard,
}

/** Throws when `json` is not what the file at `path` must hold. */
export function checkGeoJson(path: string, json: unknown): unknown {
  const schema = SCHEMAS[path] ?? FOLDERS[path.split('/')[0]!]
  if (!schema) throw new TypeError(`No schema for geo/${path}`)
  return v.parse(schema, json)
}
