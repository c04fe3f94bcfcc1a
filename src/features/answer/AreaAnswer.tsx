import { editionOf } from '../../core/areas/editions.ts'
import { endingOf } from '../../core/areas/history/story.ts'
import type { Area } from '../../core/geo.ts'
import { useParts } from '../../store/useApp.ts'
import { useHistory } from '../../store/useHistory.ts'
import { Notice } from '../../ui/Notice.tsx'
import { endingWords } from '../lineage/words.ts'
import { AreaHeader } from './AreaHeader.tsx'
import { LeftEdition } from './LeftEdition.tsx'
import { NearBorder } from './NearBorder.tsx'
import { Today } from './Today.tsx'
import { ANSWER, acrossWords, leadWords } from './texts.ts'
import { titleOf } from './words.ts'

/** The CCG: its name, codes and end, and who does its job today. */
export function AreaAnswer({ area }: { area: Area }) {
  const { outcome, cells, atlas, link } = useParts('outcome', 'cells', 'atlas', 'link')
  const edition = editionOf(link.edition)
  const answer = outcome?.kind === 'answer' ? outcome.answer : undefined
  const history = useHistory()
  const ending = history && endingOf(history, area, link.edition)
  return (
    <>
      <AreaHeader
        area={area}
        edition={edition}
        lead={leadWords(titleOf(outcome), link.edition)}
        closed={ending && endingWords(ending)}
      />
      <LeftEdition />
      {answer && 'live' in answer && answer.live === false && (
        <Notice>
          <p>{ANSWER.noLongerInUse}</p>
        </Notice>
      )}
      {answer?.kind === 'postcode' && answer.country !== 'england' && answer.country !== 'not-recorded' && (
        <Notice>
          <p>{acrossWords(answer.country)}</p>
        </Notice>
      )}
      {cells && atlas && (
        <Today
          area={area}
          edition={link.edition}
          cell={answer && 'cell' in answer ? answer.cell : undefined}
          cells={cells}
          atlas={atlas}
        />
      )}
      <NearBorder area={area} />
    </>
  )
}
