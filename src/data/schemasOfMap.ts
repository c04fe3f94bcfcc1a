/** Schemas of the files that the map starts with. */
import type { GenericSchema } from 'valibot'
import { areaTable } from '../core/schemas/areas.ts'
import { landTopology } from '../core/schemas/land.ts'
import { cellTopology } from '../core/schemas/topology.ts'

export const MAP_SCHEMAS: Readonly<Record<string, GenericSchema>> = {
  'areas.json': areaTable,
  'overview.json': cellTopology,
  'land.json': landTopology,
}
