/** Checks that each CCG has its list of providers, each with a name and, if it has a position, one that fits its list. */
import { editionIndex } from '../src/core/areas/editions.ts'
import { createLocator } from '../src/core/finder/locate/locator.ts'
import { PROVIDER_KINDS, readProviders } from '../src/core/practices/providers.ts'
import { propertiesOf } from './check-areas.ts'
import type { Geo } from './check-files.ts'

const EDITION = editionIndex('ccg2017')
/** A provider on the shore, or one located by its postcode, may stand this far outside, in metres. */
const NEAR = 5000

export function* checkProviders({ detail, profiles, providers }: Geo): Generator<string> {
  const { cellAt, bordersNear } = createLocator(detail)
  const codes = propertiesOf(detail).map(({ areas }) => areas[EDITION]!)
  for (const gss of providers.keys()) if (!profiles.has(gss)) yield `providers/${gss}.json: there is no such CCG`
  for (const [gss, { practices }] of profiles) {
    const table = providers.get(gss)
    if (!table) {
      yield `providers/${gss}.json: the file is missing`
      continue
    }
    if (table.gp.names.length !== practices) {
      yield `providers/${gss}.json: ${table.gp.names.length} practices, but its profile says ${practices}`
    }
    for (const kind of PROVIDER_KINDS) {
      if (!/^20\d\d-\d\d(-\d\d)?$/.test(table[kind].asOf)) yield `providers/${gss}.json: ${kind} has no date`
    }
    for (const { kind, name, point } of readProviders(table)) {
      const cell = point && cellAt(point)
      const mayHold = (cell: number) => kind === 'gp' || codes[cell] === gss
      const isIn =
        (cell !== undefined && mayHold(cell)) || (point && bordersNear(point, NEAR).some(near => mayHold(near.cell)))
      if (point && !isIn) yield `providers/${gss}.json: ${name} does not stand in its area`
      if (!point && kind !== 'gp') yield `providers/${gss}.json: ${name} has no position`
    }
  }
}
