import { CONTEXT_STYLES } from '../../../core/geography/contextStyles.ts'
import type { Sheet } from '../../../core/geography/createSheets.ts'
import type { SheetInk } from '../../../core/geography/sheetContext.ts'
import { TOWN_DOT } from '../../../core/geography/sheetNames.ts'
import './sheet.css'

export interface SheetDrawingProps {
  sheet: Sheet
  /** What it is a map of. */
  label: string
}

/** An area among its neighbours. The list of neighbours beside it says the same in words. */
export function SheetDrawing({ sheet, label }: SheetDrawingProps) {
  const { width, height, chosen, others, land, inks, names } = sheet
  return (
    <svg className="sheet" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect className="sheet__sea" width={width} height={height} />
      <Inks inks={land} />
      {others.map(({ area, path }) => (
        <path key={area.gss} className="sheet__area" d={path} />
      ))}
      <path className="sheet__area sheet__area--chosen" d={chosen.path} />
      <Inks inks={inks} />
      {names.map(({ key, kind, text, x, y, dot }) => (
        <g key={key} className={`sheet__name sheet__name--${kind}`}>
          {dot && <circle cx={x} cy={y} r={TOWN_DOT} />}
          <text x={dot ? x + dot : x} y={y} textAnchor={dot && dot < 0 ? 'end' : undefined}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** In the inks of the map. */
function Inks({ inks }: { inks: readonly SheetInk[] }) {
  if (inks.length === 0) return null
  return (
    <g className="sheet__inks">
      {inks.map(({ layer, path, width }) => {
        const { colour, dash } = CONTEXT_STYLES[layer]
        const ink = `var(${colour})`
        return width === undefined ? (
          <path key={layer} d={path} fill={ink} />
        ) : (
          <path key={layer} d={path} fill="none" stroke={ink} strokeWidth={width} strokeDasharray={dash?.join(' ')} />
        )
      })}
    </g>
  )
}
