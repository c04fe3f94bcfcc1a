import type { BoardTable } from '../core/areas/boards.ts'
import { DEFAULT_EDITION, type EditionId, editionOf } from '../core/areas/editions.ts'
import type { FactTable } from '../core/areas/facts.ts'
import type { History } from '../core/areas/history/history.ts'
import { endingOf } from '../core/areas/history/story.ts'
import { spokenName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'
import type { Sheet } from '../core/geography/createSheets.ts'
import type { AreaFigures } from '../core/statistics/cellTable.ts'
import type { Profile } from '../core/statistics/profile.ts'
import { AreaHeader } from '../features/answer/AreaHeader.tsx'
import { Today } from '../features/answer/Today.tsx'
import { BoardMoney } from '../features/profile/BoardMoney.tsx'
import { Budget } from '../features/profile/Budget.tsx'
import { People } from '../features/profile/CellFigures.tsx'
import { Contacts } from '../features/profile/Contacts.tsx'
import { Members } from '../features/profile/Members.tsx'
import { OldOffice } from '../features/profile/OldOffice.tsx'
import { PaidFor } from '../features/profile/PaidFor.tsx'
import { Population } from '../features/profile/Population.tsx'
import { closedWords } from '../words/changes.ts'
import { PROFILE_WORDS } from '../words/profile.ts'
import { CareInWords, type CareOfArea } from './CareInWords.tsx'
import { PageHistory } from './PageHistory.tsx'
import { BASE, PageLayout } from './PageLayout.tsx'
import { Surroundings } from './Surroundings.tsx'
import { PAGE } from './texts.ts'

export interface AreaPageProps {
  area: Area
  edition: EditionId
  /** Of a CCG of April 2017. */
  profile: Profile | undefined
  /** The CCGs of April 2017 that another CCG or sub-ICB location is exactly made of. */
  members: readonly Profile[] | undefined
  figures: AreaFigures
  sheet: Sheet
  history: History
  boards: BoardTable
  facts: FactTable
  care: CareOfArea
}

/** An area of any edition without script: the app's own parts, in the order of the app's answer. */
export function AreaPage({ area, edition, profile, members, figures, sheet, history, ...tables }: AreaPageProps) {
  const { boards, facts, care } = tables
  const { atlas, cells } = history
  const name = spokenName(area.name)
  const ending = endingOf(history, area, edition)
  const areaFacts = facts.areas[area.gss]
  const query = edition === DEFAULT_EDITION ? `?area=${area.ods}` : `?area=${area.gss}&edition=${edition}`
  return (
    <PageLayout trail={name} edition={edition}>
      <AreaHeader area={area} edition={editionOf(edition)} closed={ending && closedWords(ending)} level={1} />
      <Today {...{ area, edition, cells, atlas }} cell={undefined} contacts={boards} level={2} />
      <p>
        <a href={BASE + query}>{PAGE.open(name)}</a>
      </p>
      <PageHistory area={area} edition={edition} history={history} />
      <h2>{PROFILE_WORDS.heading(name)}</h2>
      <div className="sections">
        <CareInWords care={care} atlas={atlas} />
        <Population area={area} profile={profile} facts={facts} />
        {!profile && <People area={area} figures={figures} />}
        {profile && <Budget profile={profile} />}
        {members && <Members members={members} />}
        {editionOf(edition).kind === 'icb' && areaFacts && <BoardMoney facts={areaFacts} />}
        {profile && <PaidFor />}
        {profile ? <Contacts contacts={profile.contacts} /> : <OldOffice edition={edition} facts={areaFacts} />}
        <Surroundings {...{ area, edition, profile, figures, sheet, atlas }} />
      </div>
    </PageLayout>
  )
}
