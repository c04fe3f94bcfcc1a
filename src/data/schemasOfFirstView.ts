/** Schemas of the files that a page starts with, and of those that the first answer waits for. */
import type { GenericSchema } from 'valibot'
import { areaTable } from '../core/schemas/areas.ts'
import { boardTable } from '../core/schemas/boards.ts'
import { landTopology } from '../core/schemas/land.ts'
import { outcodeIndex } from '../core/schemas/outcodes.ts'
import { cellTopology } from '../core/schemas/topology.ts'

export const FIRST_SCHEMAS: Readonly<Record<string, GenericSchema>> = {
  'areas.json': areaTable,
  'overview.json': cellTopology,
  'land.json': landTopology,
  'directory/index.json': outcodeIndex,
  'boards.json': boardTable,
}
