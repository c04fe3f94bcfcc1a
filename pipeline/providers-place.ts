/** Where a provider stands, and in which cell: by its position and the same test as the app's clicks. */
import type { Finder } from '../src/core/finder/finder.ts'
import { distance } from '../src/core/finder/locate/distance.ts'
import type { Locator } from '../src/core/finder/locate/locator.ts'
import type { Point } from '../src/core/geo.ts'

/** A published position this far from its own postcode, in metres, is a slip: the address is what a person goes by. */
const SLIP = 2000
/** A pier or a harbour can lie outside the 20 m coast: a provider this near to a cell, in metres, is in it. */
const ASHORE = 500

export type Placed =
  | { readonly kind: 'placed'; readonly point: Point; readonly cell: number; readonly by: PlacedBy }
  | { readonly kind: 'outside' | 'unplaced' }

/** `corrected`: the published position is a slip, so the postcode's stands in for it. */
export type PlacedBy = 'position' | 'postcode' | 'corrected'

/** Resolves to where the provider is; `outside` England, or `unplaced` when nobody publishes a position. */
export async function place(
  published: Point | null,
  postcode: string,
  finder: Finder,
  detail: Locator,
): Promise<Placed> {
  const answer = await finder.find(postcode)
  if (answer.kind === 'elsewhere') return { kind: 'outside' }
  const known = answer.kind === 'postcode' ? answer : undefined
  if (!published) return known ? { ...known, kind: 'placed', by: 'postcode' } : { kind: 'unplaced' }
  if (known && distance(published, known.point) > SLIP) return { ...known, kind: 'placed', by: 'corrected' }
  const cell = detail.cellAt(published) ?? detail.bordersNear(published, ASHORE)[0]?.cell ?? known?.cell
  return cell === undefined ? { kind: 'outside' } : { kind: 'placed', point: published, cell, by: 'position' }
}
