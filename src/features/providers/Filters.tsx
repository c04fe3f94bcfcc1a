import { useId } from 'react'
import { PROVIDER_KINDS } from '../../core/practices/providers.ts'
import type { ProvidersState } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { KINDS, PROVIDERS } from './texts.ts'

/** Which providers the list and the map show. */
export function Filters({ state }: { state: ProvidersState }) {
  const changeProviders = useApp(app => app.changeProviders)
  const id = useId()
  return (
    <div className="provider-filters">
      <div>
        <label htmlFor={`${id}-kind`}>{PROVIDERS.show}</label>
        <select
          id={`${id}-kind`}
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
      </div>
      <div>
        <label htmlFor={`${id}-text`}>{PROVIDERS.filter}</label>
        <input
          id={`${id}-text`}
          type="search"
          autoComplete="off"
          value={state.text}
          onChange={({ currentTarget }) => changeProviders({ text: currentTarget.value })}
        />
      </div>
      <label className="provider-filters__check">
        <input
          type="checkbox"
          checked={state.onMap}
          onChange={({ currentTarget }) => changeProviders({ onMap: currentTarget.checked })}
        />
        {PROVIDERS.onMap}
      </label>
    </div>
  )
}
