import { EDITIONS, type EditionId } from '../../core/areas/editions.ts'
import { SECTIONS, THEMES } from '../../core/embed/options.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Field } from '../../ui/Field.tsx'
import { areaWord } from '../../words/editions.ts'
import { AccentField } from './AccentField.tsx'
import { AreaField } from './AreaField.tsx'
import { BUILDER, SECTION, THEME } from './texts.ts'
import { type Draft, HEIGHT_RANGE, type Mistakes } from './useSettings.ts'

export interface BuilderFormProps {
  draft: Draft
  mistakes: Mistakes
  change: (part: Partial<Draft>) => void
}

export function BuilderForm({ draft, mistakes, change }: BuilderFormProps) {
  const { sections } = draft
  return (
    <form className="builder__form" onSubmit={event => event.preventDefault()}>
      <h2>{BUILDER.opens}</h2>
      <Field label={BUILDER.postcode} hint={BUILDER.postcodeHint} mistake={mistakes.postcode}>
        {control => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            value={draft.postcode}
            onChange={event => change({ postcode: event.currentTarget.value })}
          />
        )}
      </Field>
      <AreaField edition={draft.edition} value={draft.area} onChange={area => change({ area })} />
      <Field label={BUILDER.edition}>
        {control => (
          <select
            {...control}
            value={draft.edition}
            onChange={event => change({ edition: event.currentTarget.value as EditionId, area: '' })}
          >
            {EDITIONS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label} · {areaWord(id, 2)}
              </option>
            ))}
          </select>
        )}
      </Field>

      <h2>{BUILDER.looks}</h2>
      <fieldset className="builder__choices">
        <legend className="field__legend">{BUILDER.theme}</legend>
        {THEMES.map(theme => (
          <Checkbox
            key={theme}
            type="radio"
            name="theme"
            label={THEME[theme]}
            checked={draft.theme === theme}
            onChange={() => change({ theme })}
          />
        ))}
      </fieldset>
      <AccentField value={draft.accent} mistake={mistakes.accent} onChange={accent => change({ accent })} />
      <fieldset className="builder__choices">
        <legend className="field__legend">{BUILDER.sections}</legend>
        {SECTIONS.map(section => (
          <Checkbox
            key={section}
            label={SECTION[section]}
            checked={sections.includes(section)}
            // The last one stays: a widget without any part would show nothing.
            disabled={sections.length === 1 && sections.includes(section)}
            onChange={event => {
              const kept = event.currentTarget.checked
              change({ sections: SECTIONS.filter(s => (s === section ? kept : sections.includes(s))) })
            }}
          />
        ))}
      </fieldset>
      <Field
        label={BUILDER.height}
        hint={BUILDER.heightHint(HEIGHT_RANGE.min, HEIGHT_RANGE.max)}
        mistake={mistakes.height}
      >
        {control => (
          <input
            {...control}
            type="text"
            inputMode="numeric"
            value={draft.height}
            onChange={event => change({ height: event.currentTarget.value })}
          />
        )}
      </Field>
    </form>
  )
}
