import { Field } from '../../ui/Field.tsx'

export interface SelectProps {
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onChoose: (value: string) => void
}

export function Select({ label, value, options, onChoose }: SelectProps) {
  return (
    <Field label={label}>
      {control => (
        <select {...control} value={value} onChange={({ target }) => onChoose(target.value)}>
          {options.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
