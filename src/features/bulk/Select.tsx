import { useId } from 'react'

export interface SelectProps {
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onChoose: (value: string) => void
}

export function Select({ label, value, options, onChoose }: SelectProps) {
  const id = useId()
  return (
    <div className="bulk__field">
      <label className="bulk__label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="bulk__select" value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
