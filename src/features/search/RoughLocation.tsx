import { ROUGH } from '../../core/finder/locate/pointFinder.ts'
import { joinNames } from '../../core/format.ts'
import { areaOfCell } from '../../store/selectors.ts'
import { useParts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonGroup } from '../../ui/ButtonGroup.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { betweenWords, knownToWords, withinWords } from './roughTexts.ts'

/** How well the device knows where it is, and which areas are within that distance, where it is more than one. */
export default function RoughLocation() {
  const { notice, cells, atlas, link, chooseArea } = useParts('notice', 'cells', 'atlas', 'link', 'chooseArea')
  if (notice?.kind !== 'rough') return null
  const areas = [...new Set(notice.cells.flatMap(cell => areaOfCell({ cells, atlas }, cell, link.edition) ?? []))]
  if (areas.length === 1 && notice.metres < ROUGH) return null
  const isWide = notice.metres >= ROUGH
  return (
    <Notice alert>
      <p>{knownToWords(notice.metres)}</p>
      {!isWide && areas.length > 1 && <p>{betweenWords(joinNames(areas.map(({ name }) => name)))}</p>}
      {isWide && areas.length > 0 && (
        <>
          <p>{withinWords(areas.length, link.edition)}</p>
          <ButtonGroup>
            {areas.map(area => (
              <Button key={area.gss} onClick={() => chooseArea(area)}>
                {area.name}
              </Button>
            ))}
          </ButtonGroup>
        </>
      )}
    </Notice>
  )
}
