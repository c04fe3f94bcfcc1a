import { DEFAULT_EDITION, editionIndex } from '../../../core/areas/editions.ts'
import { shortName } from '../../../core/format.ts'
import { createSheets } from '../../../core/geography/createSheets.ts'
import { loadOverview } from '../../../data/geo.ts'
import { useApp } from '../../../store/useApp.ts'
import { useLoaded } from '../../../ui/useLoaded.ts'
import { useIsPrinted } from './useIsPrinted.ts'
import './print-map.css'

const SIZE = { width: 640, height: 420, margin: 0.1 } as const

/** The CCG among its neighbours, for paper only; on screen there is the map. */
export default function PrintMap() {
  const isPrinted = useIsPrinted()
  const topology = useLoaded(loadOverview, 'overview.json').value
  const area = useApp(app => app.area)
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  if (!isPrinted || !topology || !area || !atlas || !area.editions.includes(editionIndex(DEFAULT_EDITION))) return null
  const { width, height, chosen, others, names } = createSheets(topology, edition, atlas.in(edition))(area, SIZE)
  return (
    <svg className="print-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Map of ${area.name}`}>
      {others.map(({ area: { gss }, path }) => (
        <path key={gss} className="print-map__neighbour" d={path} />
      ))}
      <path className="print-map__chosen" d={chosen.path} />
      {names.map(({ area: { gss, name }, x, y }) => (
        <text key={gss} className={gss === area.gss ? 'print-map__name' : undefined} x={x} y={y}>
          {shortName(name)}
        </text>
      ))}
    </svg>
  )
}
