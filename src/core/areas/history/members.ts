/** The CCGs of April 2017 that an area of another edition is made of. */

import type { Area } from '../../geo.ts'
import { DEFAULT_EDITION, type EditionId } from '../editions.ts'
import { flowsBetween } from './flows.ts'
import type { History } from './history.ts'

/**
 * Largest first. Undefined when the area is not exactly a union of CCGs of April 2017, so that figures published for them
 * do not add up to it.
 */
export function membersOf({ cells, atlas }: Pick<History, 'cells' | 'atlas'>, area: Area, edition: EditionId) {
  const flows = flowsBetween(cells, DEFAULT_EDITION, edition).filter(({ to }) => to === area.gss)
  const members = flows.map(({ from }) => atlas.get(DEFAULT_EDITION, from)!)
  const whole = flows.every(({ residents }, i) => residents === members[i]!.residents2017)
  return whole ? members : undefined
}
