import type { Map as LeafletMap } from 'leaflet'
import type { NameKind } from '../../../../core/geography/context.ts'
import type { TileName } from '../../../../core/geography/decodeTile.ts'
import type { MapLabel, MapLabelKind } from '../labels/labelStyles.ts'
import { tileWidth } from './painting/pictures.ts'

interface NameStyle {
  readonly kind: MapLabelKind
  /** Zoom from which such names are shown. */
  readonly from: number
  /** That of areas and towns is their residents. */
  readonly weight: number
}

const STYLES: Readonly<Record<NameKind, NameStyle>> = {
  country: { kind: 'country', from: 7, weight: 1e8 },
  motorway: { kind: 'motorway', from: 7.5, weight: 900 },
  suburb: { kind: 'settlement', from: 12, weight: 800 },
  village: { kind: 'settlement', from: 11.5, weight: 700 },
  road: { kind: 'road', from: 10.5, weight: 600 },
  river: { kind: 'river', from: 9, weight: 500 },
  hamlet: { kind: 'settlement', from: 13.5, weight: 100 },
}

/** Names on the context that the zoom allows, in pixels of the map's container. */
export function nameCandidates(map: LeafletMap, names: readonly TileName[]): MapLabel[] {
  const zoom = map.getZoom()
  const { x: width, y: height } = map.getSize()
  // There are hundreds: not by latitude and longitude.
  const world = tileWidth(zoom)
  const corner = map.project(map.containerPointToLatLng([0, 0]), zoom)
  return names.flatMap(({ kind, name, x: east, y: south }): MapLabel[] => {
    const style = STYLES[kind]
    const [x, y] = [Math.round(east * world - corner.x), Math.round(south * world - corner.y)]
    if (zoom < style.from || x < 0 || y < 0 || x > width || y > height) return []
    return [{ key: `${kind} ${name} ${x} ${y}`, text: name, kind: style.kind, x, y, weight: style.weight }]
  })
}
