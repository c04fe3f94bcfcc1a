import type { Area, Bounds } from '../../../../core/geo.ts'
import { DETAIL_ZOOM } from '../../../../core/geography/zooms.ts'

/** From this zoom, the chosen area and those around it are drawn as they are. */
const CHOSEN_ZOOM = 8
/** And so are all in view, where they are no more: 2 KB each. Coasts and the country, where the overview's corners are farthest apart. */
const FEW = 24

export interface WantedView {
  readonly zoom: number
  readonly view: Bounds
  /** The zoom at which the map comes to rest on the chosen area; undefined where it stays where it is. */
  readonly nextZoom?: number | undefined
}

/** GSS codes of the areas to be drawn by the 20 m borders, the chosen one first. */
export function wantedAreas(
  areas: readonly Area[],
  chosen: readonly string[],
  { zoom, view, nextZoom = 0 }: WantedView,
): string[] {
  const isChosen = ({ gss }: Area) => chosen.includes(gss)
  const inView = areas.filter(({ bounds }) => overlap(bounds, view))
  const [one, ...others] = areas.filter(isChosen)
  // Its border is to be there when the map is.
  const next = one && others.length === 0 && nextZoom >= CHOSEN_ZOOM ? [one] : []
  if (zoom >= DETAIL_ZOOM || (zoom >= CHOSEN_ZOOM && inView.length <= FEW))
    return sorted([...new Set([...next, ...inView])], isChosen)
  if (zoom < CHOSEN_ZOOM || !one || others.length > 0 || !inView.includes(one)) return sorted(next, isChosen)
  return sorted(
    inView.filter(({ bounds }) => overlap(bounds, one.bounds)),
    isChosen,
  )
}

function sorted(areas: readonly Area[], isFirst: (area: Area) => boolean): string[] {
  return [...areas.filter(isFirst), ...areas.filter(area => !isFirst(area))].map(({ gss }) => gss)
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1]
}
