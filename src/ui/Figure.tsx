import './figure.css'

export interface FigureProps {
  value: string
  label: string
  when?: string
}

/** A large number and what it counts, inside `<dl className="figures">`. */
export function Figure({ value, label, when }: FigureProps) {
  return (
    <div className="figure">
      <dd className="figure__value num">{value}</dd>
      <dt className="figure__label">
        {label}
        {when && <span className="soft">, {when}</span>}
      </dt>
    </div>
  )
}
