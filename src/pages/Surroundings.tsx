import type { Atlas } from '../core/areas/atlas.ts'
import { type EditionId, editionOf } from '../core/areas/editions.ts'
import { formatCount, spokenName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'
import type { Sheet } from '../core/geography/createSheets.ts'
import type { AreaFigures } from '../core/statistics/cellTable.ts'
import type { Profile } from '../core/statistics/profile.ts'
import { SheetCredits } from '../features/map/sheet/SheetCredits.tsx'
import { SheetDrawing } from '../features/map/sheet/SheetDrawing.tsx'
import { Councils } from '../features/profile/Councils.tsx'
import { Districts } from '../features/profile/Districts.tsx'
import { STRUCTURE } from '../features/profile/structureTexts.ts'
import { CELL_SYSTEM } from '../features/profile/texts.ts'
import { Section } from '../ui/Section.tsx'
import { areaWord } from '../words/editions.ts'
import { PageLink } from './PageLink.tsx'
import { PAGE } from './texts.ts'

export interface SurroundingsProps {
  area: Area
  edition: EditionId
  profile: Profile | undefined
  figures: AreaFigures
  sheet: Sheet
  atlas: Atlas
}

/** Districts, councils, the NHS above it in April 2017, and its neighbours, drawn and as links to their pages. */
export function Surroundings({ area, edition, profile, figures, sheet, atlas }: SurroundingsProps) {
  const neighbours = figures.neighbours.flatMap(gss => atlas.get(edition, gss) ?? [])
  const nhs = profile && [
    [STRUCTURE.region, profile.region.name],
    [STRUCTURE.localOffice, profile.localOffice.name],
    [STRUCTURE.stp, profile.stp.name],
    [STRUCTURE.practices, formatCount(profile.practices)],
  ]
  const source = profile ? STRUCTURE.source : CELL_SYSTEM.source(editionOf(edition).source.title)
  return (
    <Section id="system" heading={profile ? STRUCTURE.heading : CELL_SYSTEM.heading} source={source}>
      <h4>{CELL_SYSTEM.districts}</h4>
      <Districts districts={figures.districts} />
      <h4>{STRUCTURE.councils}</h4>
      <Councils districts={figures.districts} />
      {nhs && (
        <dl className="contacts">
          {nhs.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <h4>{CELL_SYSTEM.neighbours}</h4>
      {neighbours.length === 0 && <p>{CELL_SYSTEM.noNeighbours}</p>}
      <ul className="page__links">
        {neighbours.map(neighbour => (
          <li key={neighbour.gss}>
            <PageLink area={neighbour} />
          </li>
        ))}
      </ul>
      <figure className="page__map">
        <SheetDrawing sheet={sheet} label={PAGE.map(spokenName(area.name), areaWord(edition, 2))} />
        <figcaption className="small soft">
          <SheetCredits sets={sheet.sets} />
        </figcaption>
      </figure>
    </Section>
  )
}
