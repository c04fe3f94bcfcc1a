/** Locates a provider and its cell, by its position and the same test as the app's clicks. */
import type { Finder } from '../src/core/finder/finder.ts'
import { distance } from '../src/core/finder/locate/distance.ts'
import type { Locator } from '../src/core/finder/locate/locator.ts'
import type { Point } from '../src/core/geo.ts'

/** A published position this far from its own postcode, in metres, is a slip: the address is what a person goes by. */
const SLIP = 2000
/** A pier or a harbour can lie outside the 20 m coast: a provider this near to a cell, in metres, is in it. */
const ASHORE = 500

export type Located =
  | { readonly kind: 'located'; readonly point: Point; readonly cell: number; readonly by: LocatedBy }
  | { readonly kind: 'outside' | 'unlocated' }

/** `corrected`: the published position is a slip, so the postcode's stands in for it. */
export type LocatedBy = 'position' | 'postcode' | 'corrected'

/** Resolves to where the provider is; `outside` England, or `unlocated` when nobody publishes a position. */
export async function locate(
  published: Point | null,
  postcode: string,
  finder: Finder,
  detail: Locator,
): Promise<Located> {
  const answer = await finder.find(postcode)
  if (answer.kind === 'elsewhere') return { kind: 'outside' }
  const known = answer.kind === 'postcode' ? answer : undefined
  if (!published) return known ? { ...known, kind: 'located', by: 'postcode' } : { kind: 'unlocated' }
  if (known && distance(published, known.point) > SLIP) return { ...known, kind: 'located', by: 'corrected' }
  const cell = detail.cellAt(published) ?? detail.bordersNear(published, ASHORE)[0]?.cell ?? known?.cell
  return cell === undefined ? { kind: 'outside' } : { kind: 'located', point: published, cell, by: 'position' }
}
