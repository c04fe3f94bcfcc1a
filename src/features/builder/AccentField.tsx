import { readAccent } from '../../core/embed/accent.ts'
import { Field } from '../../ui/Field.tsx'
import { BUILDER, darkWords } from './texts.ts'

export interface AccentFieldProps {
  value: string
  mistake: string | undefined
  onChange: (value: string) => void
}

/** A colour as text, and the browser's own picker beside it. */
export function AccentField({ value, mistake, onChange }: AccentFieldProps) {
  const reading = value.trim() ? readAccent(value) : undefined
  const accent = reading?.kind === 'accent' ? reading.accent : undefined
  return (
    <>
      <Field label={BUILDER.accent} hint={BUILDER.accentHint} mistake={mistake}>
        {control => (
          <div className="builder__colour">
            <input
              {...control}
              type="text"
              autoComplete="off"
              spellCheck={false}
              value={value}
              onChange={event => onChange(event.currentTarget.value)}
            />
            <input
              type="color"
              aria-label={`${BUILDER.accent}: choose`}
              value={accent?.light ?? '#0d5552'}
              onChange={event => onChange(event.currentTarget.value)}
            />
          </div>
        )}
      </Field>
      {accent && accent.dark !== accent.light && <p className="field__hint">{darkWords(accent.dark)}</p>}
    </>
  )
}
