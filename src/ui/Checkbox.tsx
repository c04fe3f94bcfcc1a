import type { ComponentProps } from 'react'
import './field.css'

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'className'> & {
  label: string
  /** `radio` for one choice out of several. */
  type?: 'checkbox' | 'radio'
}

/** A box to tick, with its label as part of the target. */
export function Checkbox({ label, type = 'checkbox', ...rest }: CheckboxProps) {
  return (
    <label className="checkbox">
      <input type={type} {...rest} />
      {label}
    </label>
  )
}
