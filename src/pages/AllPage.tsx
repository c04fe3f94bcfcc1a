import { shortName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'
import { AreaLinks } from './AreaLinks.tsx'
import { INDEX_PATH, pageStem } from './address.ts'
import { BASE, PageLayout } from './PageLayout.tsx'
import { ALL, PAGE } from './texts.ts'

/** Links to the page of every area of every edition, by kind and first letter. */
export function AllPage({ areas }: { areas: readonly Area[] }) {
  return (
    <PageLayout>
      <h1 className="answer__name">{ALL.heading}</h1>
      <p>{ALL.lead}</p>
      <p>
        <a href={BASE + INDEX_PATH}>{PAGE.index}</a>
      </p>
      {ALL.kinds.map(({ folder, heading }) => (
        <section key={folder} aria-labelledby={folder}>
          <h2 id={folder}>{heading}</h2>
          {lettersOf(areas.filter(area => pageStem(area).startsWith(`${folder}/`))).map(([letter, listed]) => (
            <section key={letter} aria-labelledby={`${folder}-${letter}`}>
              <h3 id={`${folder}-${letter}`}>{letter}</h3>
              <AreaLinks areas={listed} />
            </section>
          ))}
        </section>
      ))}
    </PageLayout>
  )
}

function lettersOf(areas: readonly Area[]): (readonly [string, Area[]])[] {
  const letters = new Map<string, Area[]>()
  const sorted = [...areas].sort((a, b) => shortName(a.name).localeCompare(shortName(b.name), 'en-GB'))
  for (const area of sorted) {
    const letter = shortName(area.name)[0]!.toUpperCase()
    letters.set(letter, [...(letters.get(letter) ?? []), area])
  }
  return [...letters]
}
