import { shortName } from '../core/format.ts'
import type { Sheet } from '../core/geography/createSheets.ts'
import { PAGE } from './texts.ts'

/** The map of the page. The list of neighbours beside it says the same in words. */
export function SheetMap({ sheet, name }: { sheet: Sheet; name: string }) {
  const { width, height, chosen, others, names } = sheet
  return (
    <svg className="sheet" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={PAGE.map(name)}>
      {others.map(({ area, path }) => (
        <path key={area.gss} className="sheet__area" d={path} />
      ))}
      <path className="sheet__area sheet__area--chosen" d={chosen.path} />
      {names.map(({ area, x, y }) => (
        <text
          key={area.gss}
          className={area === chosen.area ? 'sheet__name sheet__name--chosen' : 'sheet__name'}
          x={x}
          y={y}
        >
          {shortName(area.name)}
        </text>
      ))}
    </svg>
  )
}
