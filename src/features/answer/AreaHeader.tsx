import type { Edition } from '../../core/areas/editions.ts'
import { spokenName } from '../../core/format.ts'
import type { Area } from '../../core/geo.ts'
import { ANSWER } from './texts.ts'

export interface AreaHeaderProps {
  area: Area
  edition: Edition
  /** Text before the name: "CM16 6TN was in"; empty when the area itself was asked for. */
  lead?: string
  /** When it closed, and into what. */
  closed?: string | undefined
  /** The page about one area has its name as the page's own heading. */
  level?: 1 | 2
}

/** The name of an area, its codes and its end. */
export function AreaHeader({ area, edition, lead = '', closed, level = 2 }: AreaHeaderProps) {
  const Name = `h${level}` as const
  return (
    <header className="answer__header">
      {lead && <p className="answer__lead">{lead}</p>}
      <Name id="answer-heading" className="answer__name" tabIndex={-1}>
        {spokenName(area.name)}
      </Name>
      <dl className="codes">
        <div>
          <dt>{ANSWER.codes.ods}</dt>
          <dd className="num">{area.ods}</dd>
        </div>
        <div>
          <dt>{ANSWER.codes.gss}</dt>
          <dd className="num">{area.gss}</dd>
        </div>
        <div>
          <dt>{ANSWER.codes.edition}</dt>
          <dd>{edition.label}</dd>
        </div>
      </dl>
      {closed && <p className="soft">{closed}</p>}
    </header>
  )
}
