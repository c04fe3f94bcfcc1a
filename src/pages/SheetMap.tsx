import { shortName } from '../core/format.ts'
import { labelsThatFit } from './labels.ts'
import type { Sheet } from './sheet.ts'
import { PAGE } from './texts.ts'

/** The map of the page: decoration for whoever sees it, with all that it says in the list of neighbours beside it. */
export function SheetMap({ sheet, name }: { sheet: Sheet; name: string }) {
  const { width, height, own, others } = sheet
  return (
    <svg className="sheet" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={PAGE.map(name)}>
      {others.map(({ area, path }) => (
        <path key={area.gss} className="sheet__area" d={path} />
      ))}
      <path className="sheet__area sheet__area--own" d={own.path} />
      {labelsThatFit(sheet).map(({ area, label }) => (
        <text
          key={area.gss}
          className={area === own.area ? 'sheet__name sheet__name--own' : 'sheet__name'}
          x={label![0]}
          y={label![1]}
        >
          {shortName(area.name)}
        </text>
      ))}
    </svg>
  )
}
