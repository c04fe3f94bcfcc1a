import { DEFAULT_EDITION, editionIndex } from '../../../core/areas/editions.ts'
import { shortName } from '../../../core/format.ts'
import type { Area } from '../../../core/geo.ts'
import { useApp } from '../../../store/useApp.ts'
import { createShapes, type Shape } from '../layers/areas/geometry.ts'
import { useTopology } from '../layers/areas/useTopology.ts'
import { useIsPrinted } from './useIsPrinted.ts'
import './print-map.css'

const WIDTH = 640
const HEIGHT = 420
/** Land around the CCG, as a fraction of its size. */
const AROUND = 0.12

/** The CCG among its neighbours, drawn for paper; the screen has the map itself. */
export default function PrintMap() {
  const isPrinted = useIsPrinted()
  const topology = useTopology()
  const area = useApp(app => app.area)
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  if (!isPrinted || !topology || !area || !atlas || !area.editions.includes(editionIndex(DEFAULT_EDITION))) return null
  const shapes = createShapes(topology)
  const project = projectionOf(area)
  const near = atlas.in(edition).filter(other => other.gss !== area.gss && touches(other, area))
  return (
    <svg className="print-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`Map of ${area.name}`}>
      {near.map(({ gss }) => (
        <path key={gss} className="print-map__other" d={pathOf(shapes.of(edition, gss), project)} />
      ))}
      <path className="print-map__own" d={pathOf(shapes.of(edition, area.gss), project)} />
      {near.map(({ gss, name, label }) => {
        const [x, y] = project(label[1], label[0])
        return (
          <text key={gss} x={x} y={y}>
            {shortName(name)}
          </text>
        )
      })}
      <text
        className="print-map__name"
        x={project(area.label[1], area.label[0])[0]}
        y={project(area.label[1], area.label[0])[1]}
      >
        {shortName(area.name)}
      </text>
    </svg>
  )
}

type Project = (lat: number, long: number) => [x: number, y: number]

/** A plane on which both axes are equally long at the middle of the area. */
function projectionOf({ bounds: [west, south, east, north] }: Area): Project {
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [width, height] = [(east - west) * narrowing * (1 + 2 * AROUND), (north - south) * (1 + 2 * AROUND)]
  const scale = Math.min(WIDTH / width, HEIGHT / height)
  const [middleLong, middleLat] = [(west + east) / 2, (south + north) / 2]
  return (lat, long) => [WIDTH / 2 + (long - middleLong) * narrowing * scale, HEIGHT / 2 - (lat - middleLat) * scale]
}

function pathOf(shape: Shape, project: Project): string {
  const rings = shape.flat() as [number, number][][]
  return rings
    .map(
      ring =>
        `M${ring
          .map(([lat, long]) =>
            project(lat, long)
              .map(value => value.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('')
}

function touches({ bounds: a }: Area, { bounds: b }: Area): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1]
}
