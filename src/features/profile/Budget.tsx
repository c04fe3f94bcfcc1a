import { allocationPerHead } from '../../core/figures.ts'
import { formatPounds, formatThousands } from '../../core/format.ts'
import type { Profile } from '../../core/profile.ts'
import { Figure, Section } from './Section.tsx'
import { BUDGET, YEAR } from './texts.ts'

/** Core allocation of 2017/18; per registered patient only where both are for the same borders. */
export function Budget({ profile }: { profile: Profile }) {
  const allocation = profile.allocations[YEAR]
  const perHead = allocationPerHead(profile, YEAR)
  return (
    <Section heading={BUDGET.heading} source={BUDGET.source}>
      {allocation === undefined ? (
        <p>{BUDGET.none}</p>
      ) : (
        <>
          <dl className="figures">
            <Figure value={formatThousands(allocation)} label={BUDGET.allocation} when={YEAR} />
            {perHead !== undefined && <Figure value={formatPounds(perHead)} label={BUDGET.perHead} when={YEAR} />}
          </dl>
          <p>{BUDGET.leavesOut}</p>
          {profile.bordersChanged && <p>{BUDGET.borders}</p>}
        </>
      )}
    </Section>
  )
}
