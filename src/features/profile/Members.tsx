import { formatCount, formatThousands, joinNames, spokenName } from '../../core/format.ts'
import { sumOf } from '../../core/statistics/memberSums.ts'
import type { Profile } from '../../core/statistics/profile.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Section } from '../../ui/Section.tsx'
import { CELL_FIGURES, YEAR } from './texts.ts'

/** Figures of April 2017, added up over the CCGs that the area is exactly made of. */
export function Members({ members }: { members: readonly Profile[] }) {
  const allocation = sumOf(members, ({ allocations }) => allocations[YEAR])
  const registered = sumOf(members, ({ registered }) => registered['2017-04']?.[0])
  return (
    <Section id="budget" heading={CELL_FIGURES.budget} source={CELL_FIGURES.budgetSource}>
      <p>{CELL_FIGURES.summed(joinNames(members.map(({ name }) => spokenName(name))), members.length)}</p>
      <ul className="figures">
        {allocation !== undefined && (
          <Figure value={formatThousands(allocation)} label={CELL_FIGURES.allocation} when={YEAR} />
        )}
        {registered !== undefined && (
          <Figure value={formatCount(registered)} label={CELL_FIGURES.registered} when="April 2017" />
        )}
      </ul>
      {members.some(({ bordersChanged }) => bordersChanged) && <p>{CELL_FIGURES.borders}</p>}
    </Section>
  )
}
