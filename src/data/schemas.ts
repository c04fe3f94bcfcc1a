/** The schema of each file of `public/geo`; types come from them too. */
import * as v from 'valibot'
import { borderIndex, borderPiece } from '../core/schemas/borders.ts'
import { careOfCell, trustTable } from '../core/schemas/care.ts'
import { cellTable } from '../core/schemas/cells.ts'
import { contextIndex } from '../core/schemas/context.ts'
import { factTable } from '../core/schemas/facts.ts'
import { figureTable } from '../core/schemas/figures.ts'
import { commonNames, nameIndex, nameShard } from '../core/schemas/names.ts'
import { placeTable } from '../core/schemas/places.ts'
import { nearTable, practiceShard, providerTable } from '../core/schemas/practices.ts'
import { profile } from '../core/schemas/profile.ts'
import { cellTopology, topology } from '../core/schemas/topology.ts'
import { FIRST_SCHEMAS } from './schemasOfFirstView.ts'

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  ...FIRST_SCHEMAS,
  'cells.json': cellTable,
  'trusts.json': trustTable,
  'places.json': placeTable,
  'detail.json': cellTopology,
  'borderland.json': topology,
  'borders/index.json': borderIndex,
  'context/index.json': contextIndex,
  'figures.json': figureTable,
  'names/index.json': nameIndex,
  'names/common.json': commonNames,
}

const FOLDERS: Readonly<Record<string, v.GenericSchema>> = {
  care: careOfCell,
  facts: factTable,
  profiles: profile,
  providers: providerTable,
  names: nameShard,
  practices: practiceShard,
  borders: borderPiece,
  near: nearTable,
}

/** Throws when `json` is not what the file at `path` must hold. */
export function checkGeoJson(path: string, json: unknown): unknown {
  const schema = SCHEMAS[path] ?? FOLDERS[path.split('/')[0]!]
  if (!schema) throw new TypeError(`No schema for geo/${path}`)
  return v.parse(schema, json)
}
