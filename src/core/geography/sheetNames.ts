/** Names on a picture of an area: its own, those of its neighbours and of other countries, and towns. */
import type { Place } from '../finder/search.ts'
import { shortName } from '../format.ts'
import type { Area } from '../geo.ts'
import { arrangeLabels, type LabelSide, type LabelStyle } from './arrangeLabels.ts'
import type { TileName } from './decodeTile.ts'
import { fromMercator } from './mercator.ts'
import type { PictureProjection } from './pictureProjection.ts'
import { leastPopulation } from './townsByZoom.ts'

export type SheetNameKind = 'chosen' | 'area' | 'town' | 'country'

export interface SheetName {
  readonly key: string
  readonly kind: SheetNameKind
  readonly text: string
  /** Of the name's middle, or of the dot of a town. */
  readonly x: number
  readonly y: number
  /** Units from a town's dot to its name, which stands left of it where they are negative. */
  readonly dot?: number
}

interface Named {
  readonly chosen: Area
  readonly others: readonly Area[]
  readonly towns: readonly Place[]
  readonly countries: readonly TileName[]
}

interface NameSize {
  /** Units of the picture. */
  readonly textSize: number
  readonly namesTownsOnly?: boolean
}

const LINE_HEIGHT = 1.3
const PADDING = 3
/** Width of a letter, as a share of the text's size: pages are rendered where no text can be measured. */
const LETTER: Readonly<Record<SheetNameKind, number>> = { chosen: 0.55, area: 0.55, town: 0.56, country: 0.5 }
/** Room for a reader's own gaps between letters (WCAG 1.4.12), as a share of the text's size. */
const GAP = 0.12
/** Size of a town's name, as a share of an area's. */
export const TOWN_TEXT = 0.85
/** Radius of a town's dot, and the distance of its name, units. */
export const TOWN_DOT = 2
const TOWN_GAP = 6
const SIDES: readonly LabelSide[] = ['right', 'left']

/** Before towns, whose weight is their population. */
const COUNTRY = 1e8
const AREA = 1e9

/** The names that fit: the area's always, then its neighbours', then countries', then towns from the greatest down. */
export function arrangeNames(
  projection: PictureProjection,
  { chosen, others, towns, countries }: Named,
  { textSize, namesTownsOnly = false }: NameSize,
): SheetName[] {
  const { width, height, view, zoom } = projection
  const style: LabelStyle = { lineHeight: textSize * LINE_HEIGHT, padding: PADDING }
  const town = { lineHeight: style.lineHeight * TOWN_TEXT, padding: PADDING, dot: TOWN_GAP, sides: SIDES }
  const styles = { chosen: style, area: style, town, country: style }
  const measure = (text: string, kind: SheetNameKind) =>
    text.length * (LETTER[kind] + GAP) * textSize * (kind === 'town' ? TOWN_TEXT : 1)

  const ofArea = (area: Area) => {
    const [x, y] = projection.point([...area.label])
    const label = { key: area.gss, text: shortName(area.name), kind: 'area' as SheetNameKind, x, y }
    // The area's own name is moved inside, so that it is always shown.
    return area === chosen
      ? { ...label, kind: 'chosen' as const, x: clamp(x, measure(label.text, 'chosen'), width), weight: Infinity }
      : { ...label, weight: AREA + area.km2 }
  }
  const areas = namesTownsOnly ? [] : [chosen, ...others].map(ofArea)
  const least = leastPopulation(zoom)
  const known = new Set(areas.map(({ text }) => text))
  const [west, south, east, north] = view
  const ofTowns = towns
    .filter(({ name, population, point: { lat, long } }) => {
      const isInside = long > west && long < east && lat > south && lat < north
      return isInside && population >= least && !known.has(name)
    })
    .map(({ name, population, point: { lat, long } }) => {
      const [x, y] = projection.point([long, lat])
      return { key: `${name} ${x} ${y}`, text: name, kind: 'town' as SheetNameKind, x, y, weight: population }
    })
  const ofCountries = countries.map(({ name, x: across, y: down }) => {
    const { lat, long } = fromMercator([across, down])
    const [x, y] = projection.point([long, lat])
    return { key: `${name} ${x} ${y}`, text: name, kind: 'country' as SheetNameKind, x, y, weight: COUNTRY }
  })
  return arrangeLabels([...areas, ...ofCountries, ...ofTowns], { styles, measure, width, height }).map(
    ({ key, kind, text, x, y, side }) => ({
      ...{ key, kind, text, x, y },
      ...(kind === 'town' && { dot: side === 'left' ? -TOWN_GAP : TOWN_GAP }),
    }),
  )
}

function clamp(x: number, length: number, width: number): number {
  const least = length / 2 + PADDING
  return Math.min(Math.max(x, least), width - least)
}
