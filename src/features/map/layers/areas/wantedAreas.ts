import type { Area, Bounds } from '../../../../core/geo.ts'

/** From this zoom the overview's borders are visibly simplified. */
export const DETAIL_ZOOM = 10
/** From this zoom, the chosen area and those around it are drawn as they are. */
const CHOSEN_ZOOM = 8

/** GSS codes of the areas to be drawn by the 20 m borders, the chosen one first. */
export function wantedAreas(areas: readonly Area[], chosen: readonly string[], zoom: number, view: Bounds): string[] {
  const isChosen = ({ gss }: Area) => chosen.includes(gss)
  const inView = areas.filter(({ bounds }) => overlap(bounds, view))
  const [one, ...others] = inView.filter(isChosen)
  if (zoom >= DETAIL_ZOOM) return sorted(inView, isChosen)
  if (zoom < CHOSEN_ZOOM || !one || others.length > 0) return []
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
