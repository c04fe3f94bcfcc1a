import { type ReactNode, useId } from 'react'
import './field.css'

/** Attributes that make an input, select or textarea the control of a field. */
export interface ControlProps {
  readonly id: string
  readonly className: 'control'
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

export interface FieldProps {
  label: string
  hint?: string
  /** What is wrong with the value; a screen reader says it when it appears. Undefined while nothing is; absent where nothing can be. */
  mistake?: string | undefined
  className?: string
  children: (control: ControlProps) => ReactNode
}

/** A control with its label, a hint, and what is wrong with it. */
export function Field(props: FieldProps) {
  const { label, hint, mistake, className = '', children } = props
  const id = useId()
  const described = [mistake && `${id}-mistake`, hint && `${id}-hint`].filter(Boolean).join(' ')
  const control: ControlProps = {
    id,
    className: 'control',
    ...(described ? { 'aria-describedby': described } : {}),
    ...(mistake ? { 'aria-invalid': true } : {}),
  }
  return (
    <div className={`field ${className}`}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children(control)}
      {'mistake' in props && (
        <p className="field__mistake" id={`${id}-mistake`} role="alert">
          {mistake}
        </p>
      )}
    </div>
  )
}
