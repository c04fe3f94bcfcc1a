import type { Atlas } from '../../core/areas/atlas.ts'
import { CURRENT_EDITION, type EditionId, editionIndex, editionOf } from '../../core/areas/editions.ts'
import { shares } from '../../core/areas/lineage.ts'
import { formatShare, spokenName } from '../../core/format.ts'
import type { Area, CellProperties } from '../../core/geo.ts'
import { ICBS } from '../../words/nhsLinks.ts'
import { ANSWER } from './texts.ts'

export interface TodayProps {
  area: Area
  /** Edition that the area is of. */
  edition: EditionId
  /** The cell of the place asked about; absent when the whole area was. */
  cell: number | undefined
  cells: readonly CellProperties[]
  atlas: Atlas
}

/** The integrated care boards that took over: the one of today first, then the one before it. */
export function Today(props: TodayProps) {
  const today = successors(props, CURRENT_EDITION)
  const first = successors(props, 'icb2022')
  const unchanged = today.length === first.length && today.every(({ area }, i) => area.gss === first[i]!.area.gss)
  const began = editionOf('icb2022').from
  const changed = editionOf(CURRENT_EDITION).from
  return (
    <section className="today" aria-labelledby="today-heading">
      <h3 id="today-heading" className="today__heading">
        {ANSWER.today}
      </h3>
      <Boards boards={today} when={ANSWER.since(unchanged ? began : changed)} current />
      {!unchanged && <Boards boards={first} when={ANSWER.between(began, changed)} />}
      {(today.length > 1 || first.length > 1) && <p className="small">{ANSWER.shares}</p>}
      <p className="small">
        {ANSWER.asOf} <a href={ICBS.url}>{ICBS.name}</a>
      </p>
    </section>
  )
}

interface Successor {
  readonly area: Area
  readonly share: number
}

function successors({ area, edition, cell, cells, atlas }: TodayProps, to: EditionId): Successor[] {
  const found =
    cell === undefined
      ? shares(cells, area.gss, edition, to)
      : [{ gss: cells[cell]?.areas[editionIndex(to)] ?? '', share: 1 }]
  return found.flatMap(({ gss, share }) => {
    const successor = atlas.get(to, gss)
    return successor ? [{ area: successor, share }] : []
  })
}

function Boards({ boards, when, current = false }: { boards: readonly Successor[]; when: string; current?: boolean }) {
  return (
    <div className={current ? 'boards boards--current' : 'boards'}>
      <p className="boards__when">{when}</p>
      <ul>
        {boards.map(({ area, share }) => (
          <li key={area.gss} className="boards__name">
            {spokenName(area.name)}
            {boards.length > 1 && <span className="boards__share num"> {formatShare(share)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
