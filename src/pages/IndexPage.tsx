import type { Area } from '../core/geo.ts'
import { AreaLinks } from './AreaLinks.tsx'
import { ALL_PATH, DATA_PATH, TOWNS_PATH } from './address.ts'
import { BASE, PageLayout } from './PageLayout.tsx'
import { ALL, DATA, INDEX, PAGE, TOWNS } from './texts.ts'

/** Links to all pages, by region. */
export function IndexPage({ regions }: { regions: readonly (readonly [name: string, areas: readonly Area[]])[] }) {
  return (
    <PageLayout>
      <h1 className="answer__name">{INDEX.heading}</h1>
      <p>{INDEX.lead}</p>
      <p>
        <a href={BASE}>{PAGE.search}</a>
      </p>
      <p>
        <a href={BASE + ALL_PATH}>{ALL.heading}</a>
      </p>
      <p>
        <a href={BASE + TOWNS_PATH}>{TOWNS.heading}</a>
      </p>
      <p>
        <a href={BASE + DATA_PATH}>{DATA.heading}</a>
      </p>
      {regions.map(([name, areas]) => (
        <section key={name} aria-labelledby={idOf(name)}>
          <h2 id={idOf(name)}>{name}</h2>
          <AreaLinks areas={areas} />
        </section>
      ))}
    </PageLayout>
  )
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
}
