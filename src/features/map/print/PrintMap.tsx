import { SheetCredits } from '../sheet/SheetCredits.tsx'
import { SheetDrawing } from '../sheet/SheetDrawing.tsx'
import { useIsPrinted } from './useIsPrinted.ts'
import { usePrintSheet } from './usePrintSheet.ts'
import './print-map.css'

/**
 * The area among its neighbours, for paper only; on screen there is the map. Our own button waits for all of it; a browser's own command prints
 * what is there.
 */
export default function PrintMap() {
  const printed = usePrintSheet(useIsPrinted())
  if (!printed) return null
  const { sheet, isWhole } = printed
  return (
    <figure className="print-map">
      <SheetDrawing sheet={sheet} label={`Map of ${sheet.chosen.area.name}`} />
      <figcaption>
        <SheetCredits sets={sheet.sets} />
      </figcaption>
      {!isWhole && <span data-waiting />}
    </figure>
  )
}
