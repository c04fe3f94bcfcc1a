import type { AreaFacts } from '../../core/areas/facts.ts'
import { formatThousands } from '../../core/format.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Section } from '../../ui/Section.tsx'
import { BOARD_MONEY } from './texts.ts'

/** The core allocations of a board, where they are published for its borders. */
export function BoardMoney({ facts }: { facts: AreaFacts }) {
  const years = Object.entries(facts.allocations ?? {})
  return (
    <Section id="budget" heading={BOARD_MONEY.heading} source={BOARD_MONEY.source}>
      {years.length === 0 ? (
        <p>{BOARD_MONEY.none}</p>
      ) : (
        <>
          <ul className="figures">
            {years.map(([year, thousands]) => (
              <Figure key={year} value={formatThousands(thousands)} label={BOARD_MONEY.allocation} when={year} />
            ))}
          </ul>
          <p>{BOARD_MONEY.notCompared}</p>
        </>
      )}
    </Section>
  )
}
