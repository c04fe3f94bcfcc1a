import { type EditionId, editionIndex } from '../../core/areas/editions.ts'
import type { History } from '../../core/areas/history/history.ts'
import { type LineageNode, type LineageRow, lineageLinks, lineageRows } from '../../core/areas/history/lineageRows.ts'
import { formatPart, spokenName } from '../../core/format.ts'
import type { Area } from '../../core/geo.ts'
import { useApp } from '../../store/useApp.ts'
import { LINEAGE, rowHeading } from './texts.ts'

/** Drawn 1,000 units wide and stretched to the column; only straight edges and areas, so that nothing looks stretched. */
const WIDTH = 1000
const BAR = 14
const RIBBON = 30
/** Between two nodes of a row. */
const GAP = 6

export interface LineageDiagramProps {
  history: History
  area: Area
  edition: EditionId
}

/** The area's people through all editions, downwards: a bar for every area that they were in, and what flowed where. */
export function LineageDiagram({ history, area, edition }: LineageDiagramProps) {
  const rows = lineageRows(history, area, edition)
  return (
    <figure className="lineage-diagram">
      <figcaption>{LINEAGE.diagram(spokenName(area.name))}</figcaption>
      <ol>
        {rows.map((row, i) => (
          <li key={row.editions[0]} className="lineage-row" aria-current={row.editions.includes(edition) || undefined}>
            <h3 className="lineage-row__when">{rowHeading(row.editions)}</h3>
            <Bars row={row} />
            <Names history={history} row={row} edition={edition} />
            {rows[i + 1] && <Ribbons history={history} upper={row} lower={rows[i + 1]!} />}
          </li>
        ))}
      </ol>
      <p className="small soft">{LINEAGE.shares}</p>
    </figure>
  )
}

function Bars({ row }: { row: LineageRow }) {
  let left = 0
  return (
    <svg className="lineage-row__bars" viewBox={`0 0 ${WIDTH} ${BAR}`} preserveAspectRatio="none" aria-hidden="true">
      {row.nodes.map(node => {
        const x = left * WIDTH
        left += node.share
        const width = Math.max(node.share * WIDTH - GAP, 2)
        return <rect key={node.area.gss} x={x} width={width} height={BAR} />
      })}
    </svg>
  )
}

function Ribbons({ history, upper, lower }: { history: History; upper: LineageRow; lower: LineageRow }) {
  const half = RIBBON / 2
  return (
    <svg
      className="lineage-row__ribbons"
      viewBox={`0 0 ${WIDTH} ${RIBBON}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lineageLinks(history, upper, lower).map(({ from, to, share }) => {
        const [a, b] = [from * WIDTH, to * WIDTH]
        const width = Math.max(share * WIDTH - GAP, 2)
        const path = `M${a},0 C${a},${half} ${b},${half} ${b},${RIBBON} H${b + width} C${b + width},${half} ${a + width},${half} ${a + width},0 Z`
        return <path key={`${from} ${to}`} d={path} />
      })}
    </svg>
  )
}

/** The same in words, and a way to go there: of earlier areas to their last edition, of later ones to their first. */
function Names({ history, row, edition }: { history: History; row: LineageRow; edition: EditionId }) {
  const chooseArea = useApp(app => app.chooseArea)
  const isEarlier = editionIndex(row.editions[0]!) < editionIndex(edition)
  const target = row.editions.at(isEarlier ? -1 : 0)!
  const areaThen = ({ cells, area }: LineageNode) =>
    history.atlas.get(target, history.cells[cells[0]!]!.areas[editionIndex(target)]!) ?? area
  return (
    <ul className="lineage-row__names">
      {row.nodes.map(node => (
        <li key={node.area.gss}>
          {row.editions.includes(edition) ? (
            <strong>{spokenName(node.area.name)}</strong>
          ) : (
            <button type="button" className="text-link" onClick={() => chooseArea(areaThen(node), target)}>
              {spokenName(node.area.name)}
            </button>
          )}
          {row.nodes.length > 1 && <span className="num"> {formatPart(node.share)}</span>}
        </li>
      ))}
    </ul>
  )
}
