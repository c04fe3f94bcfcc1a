import { type EditionId, editionOf } from '../../core/areas/editions.ts'
import type { FactTable } from '../../core/areas/facts.ts'
import { formatCount, formatPart, spokenName } from '../../core/format.ts'
import type { Area } from '../../core/geo.ts'
import type { AreaFigures } from '../../core/statistics/cellTable.ts'
import { density } from '../../core/statistics/figures.ts'
import type { Profile } from '../../core/statistics/profile.ts'
import { useApp, useParts } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Section } from '../../ui/Section.tsx'
import { usePreviousWhileLoading } from '../../ui/usePreviousWhileLoading.ts'
import { PANELS } from '../../words/panels.ts'
import { BoardMoney } from './BoardMoney.tsx'
import { Councils } from './Councils.tsx'
import { Districts } from './Districts.tsx'
import { Members } from './Members.tsx'
import { OldOffice } from './OldOffice.tsx'
import { STRUCTURE } from './structureTexts.ts'
import { CELL_FIGURES, CELL_SYSTEM } from './texts.ts'

export interface CellFiguresProps {
  area: Area
  edition: EditionId
  facts: FactTable | undefined
}

/** What is known of an area of any edition but April 2017: who lived there, where, and beside whom. */
export function CellFigures({ area, edition, facts }: CellFiguresProps) {
  const now = useApp(app => app.described)
  // While the profile still tells of the area before, so do these.
  const state = usePreviousWhileLoading(now, now?.gss === area.gss && now.edition === edition)
  const retry = useApp(app => app.retry)
  if (state?.gss !== area.gss || state.edition !== edition) return null
  const { figures, members, error } = state
  return (
    <>
      {figures && (
        <>
          <People area={area} figures={figures} />
          {editionOf(edition).kind === 'icb' ? (
            facts?.areas[area.gss] && <BoardMoney facts={facts.areas[area.gss]!} />
          ) : (
            <Budgets members={members} isFailed={error !== undefined} />
          )}
          <OldOffice edition={edition} facts={facts?.areas[area.gss]} />
          <System figures={figures} edition={edition} />
        </>
      )}
      {error && <Failure what={PANELS.profile.what} error={error} onRetry={retry} />}
      {!figures && !error && <p className="soft">{PANELS.profile.loading}</p>}
    </>
  )
}

/** Bands of five years up to `to`; the last has everyone older. */
const AGES = [
  { label: '0 to 19', from: 0, to: 4 },
  { label: '20 to 64', from: 4, to: 13 },
  { label: '65 to 84', from: 13, to: 17 },
  { label: '85 and over', from: 17, to: undefined },
] as const

/** How closely people lived, and how old they were. */
export function People({ area, figures }: { area: Area; figures: AreaFigures }) {
  const { heading, source, density: label, ages } = CELL_FIGURES
  const all = figures.ages2019.reduce((sum, count) => sum + count, 0)
  return (
    <Section heading={heading} source={source}>
      <ul className="figures">
        <Figure value={formatCount(density(area))} label={label} when="mid-2017" />
        {AGES.map(({ label, from, to }) => {
          const count = figures.ages2019.slice(from, to).reduce((sum, band) => sum + band, 0)
          return <Figure key={label} value={formatPart(count / all)} label={ages(label)} when="mid-2019" />
        })}
      </ul>
    </Section>
  )
}

function System({ figures, edition }: { figures: AreaFigures; edition: EditionId }) {
  const { heading, districts, source, neighbours } = CELL_SYSTEM
  return (
    <Section id="system" heading={heading} source={source(editionOf(edition).source.title)}>
      <h4>{districts}</h4>
      <Districts districts={figures.districts} />
      <h4>{STRUCTURE.councils}</h4>
      <Councils districts={figures.districts} />
      <h4>{neighbours}</h4>
      <Neighbours figures={figures} edition={edition} />
    </Section>
  )
}

function Neighbours({ figures, edition }: { figures: AreaFigures; edition: EditionId }) {
  const { atlas, chooseArea } = useParts('atlas', 'chooseArea')
  const areas = figures.neighbours.flatMap(gss => atlas?.get(edition, gss) ?? [])
  if (areas.length === 0) return <p>{CELL_SYSTEM.noNeighbours}</p>
  return (
    <ul className="inline-list">
      {areas.map(area => (
        <li key={area.gss}>
          <button type="button" className="text-link" onClick={() => chooseArea(area)}>
            {spokenName(area.name)}
          </button>
        </li>
      ))}
    </ul>
  )
}

interface BudgetsProps {
  members: readonly Profile[] | undefined
  /** The members could not be loaded; the failure is told below. */
  isFailed: boolean
}

function Budgets({ members, isFailed }: BudgetsProps) {
  if (members?.length) return <Members members={members} />
  if (isFailed) return null
  return (
    <Section id="budget" heading={CELL_FIGURES.budget} source={CELL_FIGURES.budgetSource}>
      <p>{members ? CELL_FIGURES.notPublished : PANELS.profile.loading}</p>
    </Section>
  )
}
