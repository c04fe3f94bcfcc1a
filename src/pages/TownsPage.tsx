import type { Area } from '../core/geo.ts'
import { groupBy } from '../core/groupBy.ts'
import { INDEX_PATH } from './address.ts'
import { BASE, PageLayout } from './PageLayout.tsx'
import { PageLink } from './PageLink.tsx'
import { PAGE, TOWNS } from './texts.ts'

/** The towns that GP practices of today have in their addresses, each with the CCGs of April 2017 that they stand in. */
export type Towns = readonly (readonly [town: string, ccgs: readonly Area[]])[]

export function TownsPage({ towns }: { towns: Towns }) {
  const letters = groupBy(towns, ([town]) => town[0]!.toUpperCase())
  return (
    <PageLayout>
      <h1 className="answer__name">{TOWNS.heading}</h1>
      <p>{TOWNS.lead}</p>
      <p>
        <a href={BASE + INDEX_PATH}>{PAGE.index}</a>
      </p>
      {[...letters].map(([letter, listed]) => (
        <section key={letter} aria-labelledby={`town-${letter}`}>
          <h2 id={`town-${letter}`}>{letter}</h2>
          <ul className="page__links">
            {listed.map(([town, ccgs]) => (
              <li key={town}>
                {town}:{' '}
                {ccgs.map((area, i) => (
                  <span key={area.gss}>
                    {i > 0 && ', '}
                    <PageLink area={area} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageLayout>
  )
}
