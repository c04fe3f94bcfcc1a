import { type ReactNode, useId } from 'react'

/** Ids that tie a control to its words. */
export interface FieldIds {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

export interface FieldProps {
  label: string
  hint?: string
  mistake?: string | undefined
  children: (ids: FieldIds) => ReactNode
}

/** A control with its label, a hint, and what is wrong with it. */
export function Field({ label, hint, mistake, children }: FieldProps) {
  const id = useId()
  const described = [mistake && `${id}-mistake`, hint && `${id}-hint`].filter(Boolean).join(' ')
  const ids: FieldIds = {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(mistake ? { 'aria-invalid': true } : {}),
  }
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children(ids)}
      <p className="field__mistake" id={`${id}-mistake`} role="alert">
        {mistake}
      </p>
    </div>
  )
}
