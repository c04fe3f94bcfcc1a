import type { ReactNode } from 'react'
import './choices.css'

export interface Choice {
  readonly key: string
  readonly name: string
  readonly hint: ReactNode
  readonly choose: () => void
}

/** A question with a list of buttons to answer it. */
export function Choices({ heading, children, choices }: { heading: string; children?: ReactNode; choices: Choice[] }) {
  return (
    <>
      <h2 id="answer-heading" className="answer__question">
        {heading}
      </h2>
      {children}
      <ChoiceList choices={choices} />
    </>
  )
}

export function ChoiceList({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul className="choices">
      {choices.map(({ key, name, hint, choose }) => (
        <li key={key}>
          <button type="button" className="choice" onClick={choose}>
            <span className="choice__name">{name}</span> <span className="choice__hint num">{hint}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
