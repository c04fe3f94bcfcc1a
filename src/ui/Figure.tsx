import './figure.css'

export interface FigureProps {
  value: string
  label: string
  when?: string
}

/** A large number and what it counts, inside `<ul className="figures">`: read as one sentence, `304,451 residents, mid-2017`. */
export function Figure({ value, label, when }: FigureProps) {
  return (
    <li className="figure">
      <strong className="figure__value num">{value}</strong>{' '}
      <span className="figure__label">
        {label}
        {when && <span className="soft">, {when}</span>}
      </span>
    </li>
  )
}
