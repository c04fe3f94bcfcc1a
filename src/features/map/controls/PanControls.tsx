import type { Map as LeafletMap, PointTuple } from 'leaflet'
import { MAP } from '../texts.ts'
import { Control } from './Control.tsx'

/** Part of the map's size that one press moves it by. */
const STEP = 1 / 3

const DIRECTIONS: readonly (readonly [keyof typeof MAP.moves, PointTuple])[] = [
  ['up', [0, -STEP]],
  ['left', [-STEP, 0]],
  ['right', [STEP, 0]],
  ['down', [0, STEP]],
]

/** Moves the map without dragging it (WCAG 2.5.7). */
export default function PanControls({ map }: { map: LeafletMap }) {
  return (
    <fieldset className="map-controls__group map-controls__group--row">
      <legend className="visually-hidden">{MAP.move}</legend>
      {DIRECTIONS.map(([direction, [x, y]]) => (
        <Control
          key={direction}
          icon={direction}
          name={MAP.moves[direction]}
          onClick={() => map.panBy([x * map.getSize().x, y * map.getSize().y])}
        />
      ))}
    </fieldset>
  )
}
