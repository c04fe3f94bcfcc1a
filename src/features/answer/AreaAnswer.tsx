import type { Atlas } from '../../core/atlas.ts'
import { type Closing, closingOf } from '../../core/closing.ts'
import { CCGS_CLOSED, EDITIONS, editionIndex } from '../../core/editions.ts'
import { formatShare, spokenName } from '../../core/format.ts'
import type { Area } from '../../core/geo.ts'
import { useApp } from '../../store/useApp.ts'
import { Notice } from '../../ui/Notice.tsx'
import { NearBorder } from './NearBorder.tsx'
import { Today } from './Today.tsx'
import { ANSWER, acrossWords, closedWords, leadWords } from './texts.ts'
import { titleOf } from './words.ts'

/** The CCG: its name, codes and end, and who does its job today. */
export function AreaAnswer({ area }: { area: Area }) {
  const { outcome, cells, atlas, link } = useApp(app => app)
  const edition = EDITIONS[editionIndex(link.edition)]!
  const answer = outcome?.kind === 'answer' ? outcome.answer : undefined
  const closing = cells && atlas && edition.kind === 'ccg' ? closingOf(area, link.edition, cells, atlas) : undefined
  return (
    <>
      <header className="answer__header">
        <p className="answer__lead">{leadWords(titleOf(outcome))}</p>
        <h2 id="answer-heading" className="answer__name">
          {spokenName(area.name)}
        </h2>
        <dl className="codes">
          <div>
            <dt>{ANSWER.codes.ods}</dt>
            <dd className="num">{area.ods}</dd>
          </div>
          <div>
            <dt>{ANSWER.codes.gss}</dt>
            <dd className="num">{area.gss}</dd>
          </div>
          <div>
            <dt>{ANSWER.codes.edition}</dt>
            <dd>{edition.label}</dd>
          </div>
        </dl>
        {closing && <p className="soft">{closedWords(closing.date, intoNames(closing, atlas), CCGS_CLOSED)}</p>}
      </header>
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

/** Where it went, with shares where that was more than one CCG: a sliver is no merger. */
function intoNames({ into }: Closing, atlas: Atlas | undefined): string[] {
  const shares = into?.shares ?? []
  return shares.flatMap(({ gss, share }) => {
    const name = atlas?.get(into!.edition, gss)?.name
    if (!name) return []
    return shares.length === 1 ? name : `${name} (${formatShare(share)} of its people)`
  })
}
