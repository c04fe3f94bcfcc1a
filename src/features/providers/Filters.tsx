import { PROVIDER_KINDS } from '../../core/practices/providers.ts'
import type { ProvidersState } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Field } from '../../ui/Field.tsx'
import { KINDS, PROVIDERS } from './texts.ts'

/** Which providers the list and the map show. */
export function Filters({ state }: { state: ProvidersState }) {
  const changeProviders = useApp(app => app.changeProviders)
  return (
    <div className="provider-filters">
      <Field label={PROVIDERS.show}>
        {control => (
          <select
            {...control}
            value={state.kind ?? ''}
            onChange={({ currentTarget }) =>
              changeProviders({ kind: PROVIDER_KINDS.find(kind => kind === currentTarget.value) })
            }
          >
            <option value="">{PROVIDERS.all}</option>
            {PROVIDER_KINDS.map(kind => (
              <option key={kind} value={kind}>
                {KINDS[kind].many}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={PROVIDERS.filter}>
        {control => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            value={state.text}
            onChange={({ currentTarget }) => changeProviders({ text: currentTarget.value })}
          />
        )}
      </Field>
      <Checkbox
        label={PROVIDERS.onMap}
        checked={state.onMap}
        onChange={({ currentTarget }) => changeProviders({ onMap: currentTarget.checked })}
      />
    </div>
  )
}
