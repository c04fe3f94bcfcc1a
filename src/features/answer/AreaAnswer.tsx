import { closingOf } from '../../core/closing.ts'
import { EDITIONS, editionIndex } from '../../core/editions.ts'
import type { Area } from '../../core/geo.ts'
import { useApp } from '../../store/useApp.ts'
import { Notice } from '../../ui/Notice.tsx'
import { AreaHeader } from './AreaHeader.tsx'
import { NearBorder } from './NearBorder.tsx'
import { Today } from './Today.tsx'
import { ANSWER, acrossWords, leadWords } from './texts.ts'
import { closingWords, titleOf } from './words.ts'

/** The CCG: its name, codes and end, and who does its job today. */
export function AreaAnswer({ area }: { area: Area }) {
  const { outcome, cells, atlas, link } = useApp(app => app)
  const edition = EDITIONS[editionIndex(link.edition)]!
  const answer = outcome?.kind === 'answer' ? outcome.answer : undefined
  const closing = cells && atlas && edition.kind === 'ccg' ? closingOf(area, link.edition, cells, atlas) : undefined
  return (
    <>
      <AreaHeader
        area={area}
        edition={edition}
        lead={leadWords(titleOf(outcome))}
        closed={closing && closingWords(closing, atlas)}
      />
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
