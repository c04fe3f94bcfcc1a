import { CURRENT_EDITION, DEFAULT_EDITION } from '../../core/areas/editions.ts'
import { shares } from '../../core/areas/lineage.ts'
import { spokenName } from '../../core/format.ts'
import { useParts } from '../../store/useApp.ts'
import { Section } from '../../ui/Section.tsx'
import { COMPLAIN, ICBS } from '../../words/nhsLinks.ts'
import { CONTACT_NOW } from './texts.ts'

/** Whom to ask today: the board that does the CCG's job, with its website where that is known. */
export function ContactNow({ gss }: { gss: string }) {
  const { cells, atlas, figures } = useParts('cells', 'atlas', 'figures')
  const boards = cells && atlas ? shares(cells, gss, DEFAULT_EDITION, CURRENT_EDITION) : []
  return (
    <Section heading={CONTACT_NOW.heading} source={CONTACT_NOW.source}>
      <p>{boards.length > 1 ? CONTACT_NOW.several : CONTACT_NOW.one}</p>
      <ul className="plain-list">
        {boards.map(board => {
          const area = atlas?.get(CURRENT_EDITION, board.gss)
          const website = area && figures?.boards[area.ods]
          if (!area) return null
          return (
            <li key={board.gss}>
              <strong>{spokenName(area.name)}</strong>:{' '}
              {website ? <a href={website}>{website.replace('https://', '')}</a> : CONTACT_NOW.noWebsite}
            </li>
          )
        })}
      </ul>
      <p>
        <a href={ICBS.url}>{ICBS.name}</a>
      </p>
      <p>
        {CONTACT_NOW.complain} <a href={COMPLAIN.url}>{COMPLAIN.name}</a>
      </p>
    </Section>
  )
}
