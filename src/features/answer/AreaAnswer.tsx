import { editionOf } from '../../core/areas/editions.ts'
import { endingOf } from '../../core/areas/history/story.ts'
import type { Area } from '../../core/geo.ts'
import type { Query } from '../../core/query.ts'
import { isEmbed } from '../../data/page.ts'
import { useApp, useBoards, useParts } from '../../store/useApp.ts'
import { useHistory } from '../../store/useHistory.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { closedWords } from '../../words/changes.ts'
import { besideWords } from '../../words/results.ts'
import { NearPractices } from '../practices/NearPractices.tsx'
import { AreaHeader } from './AreaHeader.tsx'
import { HospitalFacts } from './HospitalFacts.tsx'
import { LeftEdition } from './LeftEdition.tsx'
import { OtherChoices } from './NamedChoices.tsx'
import { NearBorder } from './NearBorder.tsx'
import { Today } from './Today.tsx'
import { ANSWER, acrossWords, othersWords } from './texts.ts'
import { TODAY } from './todayTexts.ts'
import { useFocusOnAnswer } from './useFocusOnAnswer.ts'
import { leadOf } from './words.ts'

/** The widget's heading is its search; the app's is its answer. */
const LEVEL = isEmbed ? 2 : 1

/** The CCG: its name, codes and end, and who does its job today. */
export default function AreaAnswer({ area, openedWith }: { area: Area; openedWith: Query | undefined }) {
  const { result, cells, atlas, link } = useParts('result', 'cells', 'atlas', 'link')
  const edition = editionOf(link.edition)
  const lead = useApp(leadOf)
  const boards = useBoards()
  useFocusOnAnswer(openedWith)
  const history = useHistory()
  const beside = besideWords(result, { cells, atlas }, link.edition)
  const ending = history && endingOf(history, area, link.edition)
  return (
    <>
      <AreaHeader level={LEVEL} area={area} edition={edition} lead={lead} closed={ending && closedWords(ending)} />
      <LeftEdition />
      {result && 'live' in result && result.live === false && (
        <Notice>
          <p>{ANSWER.noLongerInUse}</p>
        </Notice>
      )}
      {result?.kind === 'postcode' && result.country !== 'england' && result.country !== 'not-recorded' && (
        <Notice>
          <p>{acrossWords(result.country, link.edition)}</p>
        </Notice>
      )}
      {beside && (
        <Notice>
          <p>{beside}</p>
        </Notice>
      )}
      {cells && atlas && (
        <Today
          area={area}
          edition={link.edition}
          cell={result && 'cell' in result ? result.cell : undefined}
          cells={cells}
          atlas={atlas}
          contacts={boards.boards}
          level={LEVEL === 1 ? 2 : 3}
        />
      )}
      {boards.error && <Failure what={TODAY.what} error={boards.error} onRetry={boards.retry} />}
      <NearBorder area={area} />
      {/* The app has them with the care nearby, below the ways to contact the board. */}
      {isEmbed && <NearPractices level={3} />}
      {result?.kind === 'point' && result.hospital && <HospitalFacts hospital={result.hospital} />}
      {result?.kind === 'region' && <OtherChoices heading={othersWords(result.region.name)} options={result.others} />}
    </>
  )
}
