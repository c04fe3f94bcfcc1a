import type { BoardTable } from '../core/areas/boards.ts'
import { type EditionId, editionOf } from '../core/areas/editions.ts'
import type { FactTable } from '../core/areas/facts.ts'
import type { History } from '../core/areas/history/history.ts'
import { endingOf } from '../core/areas/history/story.ts'
import { formatShare, spokenName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'
import type { Sheet } from '../core/geography/createSheets.ts'
import type { AreaFigures } from '../core/statistics/cellTable.ts'
import { AreaHeader } from '../features/answer/AreaHeader.tsx'
import { Today } from '../features/answer/Today.tsx'
import { BoardMoney } from '../features/profile/BoardMoney.tsx'
import { Councils } from '../features/profile/Councils.tsx'
import { OldOffice } from '../features/profile/OldOffice.tsx'
import { Population } from '../features/profile/Population.tsx'
import { STRUCTURE } from '../features/profile/structureTexts.ts'
import { CELL_SYSTEM } from '../features/profile/texts.ts'
import { Section } from '../ui/Section.tsx'
import { closedWords } from '../words/changes.ts'
import { PROFILE_WORDS } from '../words/profile.ts'
import { PageHistory } from './PageHistory.tsx'
import { BASE, PageLayout } from './PageLayout.tsx'
import { PageLink } from './PageLink.tsx'
import { SheetMap } from './SheetMap.tsx'
import { AREA_PAGE, PAGE } from './texts.ts'

export interface AreaPageProps {
  area: Area
  edition: EditionId
  figures: AreaFigures
  sheet: Sheet
  history: History
  boards: BoardTable
  facts: FactTable
}

/** An area of another edition than April 2017, without script, in the order of the app's answer. */
export function AreaPage({ area, edition, figures, sheet, history, boards, facts }: AreaPageProps) {
  const { atlas, cells } = history
  const name = spokenName(area.name)
  const ending = endingOf(history, area, edition)
  const neighbours = figures.neighbours.flatMap(gss => atlas.get(edition, gss) ?? [])
  return (
    <PageLayout trail={name} edition={edition}>
      <AreaHeader area={area} edition={editionOf(edition)} closed={ending && closedWords(ending)} level={1} />
      <Today {...{ area, edition, cells, atlas }} cell={undefined} contacts={boards} level={2} />
      <p>
        <a href={`${BASE}?area=${area.gss}&edition=${edition}`}>{PAGE.open(name)}</a>
      </p>
      <PageHistory area={area} edition={edition} history={history} />
      <h2>{AREA_PAGE.neighbours}</h2>
      <figure className="page__map">
        <SheetMap sheet={sheet} name={name} />
        <figcaption className="small soft">{PAGE.mapCredit}</figcaption>
      </figure>
      {neighbours.length === 0 && <p>{CELL_SYSTEM.noNeighbours}</p>}
      <ul className="page__links">
        {neighbours.map(neighbour => (
          <li key={neighbour.gss}>
            <PageLink area={neighbour} />
          </li>
        ))}
      </ul>
      <h2>{PROFILE_WORDS.heading(name)}</h2>
      <div className="sections">
        <Population area={area} profile={undefined} facts={facts} />
        {editionOf(edition).kind === 'icb' && facts.areas[area.gss] && <BoardMoney facts={facts.areas[area.gss]!} />}
        <OldOffice edition={edition} facts={facts.areas[area.gss]} />
        <Section id="system" heading={AREA_PAGE.system} source={CELL_SYSTEM.source(editionOf(edition).source.title)}>
          <h4>{CELL_SYSTEM.districts}</h4>
          <ul className="plain-list">
            {figures.districts.map(district => (
              <li key={district.code}>
                {district.name} <span className="num soft">{formatShare(district.share)}</span>
              </li>
            ))}
          </ul>
          <h4>{STRUCTURE.councils}</h4>
          <Councils districts={figures.districts} />
        </Section>
      </div>
    </PageLayout>
  )
}
