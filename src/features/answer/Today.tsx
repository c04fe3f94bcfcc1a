import type { Atlas } from '../../core/areas/atlas.ts'
import type { BoardTable } from '../../core/areas/boards.ts'
import { CURRENT_EDITION, type EditionId } from '../../core/areas/editions.ts'
import { formatShare, spokenName } from '../../core/format.ts'
import type { Area, CellProperties } from '../../core/geo.ts'
import { COMPLAIN, ICBS, SERVICES } from '../../words/nhsLinks.ts'
import { BoardContacts } from './BoardContacts.tsx'
import { boardsOf } from './boardsOf.ts'
import { TODAY } from './todayTexts.ts'
import './today.css'

export interface TodayProps {
  area: Area
  /** Edition that the area is of. */
  edition: EditionId
  /** The cell of the place asked about; absent when the whole area was. */
  cell: number | undefined
  cells: readonly CellProperties[]
  atlas: Atlas
  /** Absent until it is loaded: the names of the boards do not wait for it. */
  contacts: BoardTable | undefined
  /** One below that of the answer's own heading. */
  level?: 2 | 3
}

/** Who does the job today, and how to reach them. */
export function Today({ contacts, level = 3, ...props }: TodayProps) {
  const Heading = `h${level}` as const
  const Name = level === 2 ? 'h3' : 'h4'
  const boards = boardsOf(props)
  const isBoard = props.edition === CURRENT_EDITION
  return (
    <section className="today" aria-labelledby="today-heading">
      <Heading id="today-heading" className="today__heading">
        {isBoard ? TODAY.own : TODAY.heading}
      </Heading>
      {boards.map(({ area, share, since }) => (
        <div key={area.gss} className="board">
          {!isBoard && (
            <Name className="board__name">
              {spokenName(area.name)}
              {boards.length > 1 && <span className="board__share num"> {formatShare(share)}</span>}
            </Name>
          )}
          <p className="small">{TODAY.since(since)}</p>
          {contacts && <BoardContacts contacts={contacts.boards[area.gss]} asOf={contacts.asOf} />}
        </div>
      ))}
      {boards.length > 1 && <p className="small">{TODAY.shares}</p>}
      <ul className="today__acts">
        <li>
          <a href={COMPLAIN.url}>{COMPLAIN.name}</a> <span className="small">{TODAY.complain}</span>
        </li>
        <li>
          <a href={SERVICES.url}>{SERVICES.name}</a>
        </li>
      </ul>
      <p className="small">
        {TODAY.source} <a href={ICBS.url}>{ICBS.name}</a>
      </p>
    </section>
  )
}
