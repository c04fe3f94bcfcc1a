import { useEffect, useState } from 'react'
import { PROVIDER_KINDS, type Provider } from '../../core/practices/providers.ts'
import { useParts } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { useOnScreen } from '../../ui/useOnScreen.ts'
import { Filters } from './Filters.tsx'
import { List } from './List.tsx'
import { KINDS, PROVIDERS } from './texts.ts'
import './providers.css'

/** GP practices, hospitals and the rest: counted, listed and put on the map when the section is scrolled near. */
export function Providers({ gss }: { gss: string }) {
  const { providers, loadProviders } = useParts('providers', 'loadProviders')
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const isNear = useOnScreen(element)
  const state = providers?.gss === gss ? providers : undefined

  useEffect(() => {
    if (isNear) void loadProviders(gss)
  }, [isNear, gss, loadProviders])

  return (
    <div ref={setElement} className="providers">
      <h4>{PROVIDERS.heading}</h4>
      {state?.error && <Failure what={PROVIDERS.what} error={state.error} onRetry={() => void loadProviders(gss)} />}
      {!state?.all && !state?.error && (
        <p className="soft" data-waiting>
          {PROVIDERS.loading}
        </p>
      )}
      {state?.all && (
        <>
          <Counts all={state.all} />
          <p>{PROVIDERS.old}</p>
          <Finders />
          <div className="no-print providers">
            <Filters state={state} />
            <List key={gss} all={state.all} state={state} />
          </div>
        </>
      )}
    </div>
  )
}

function Counts({ all }: { all: readonly Provider[] }) {
  return (
    <ul className="provider-counts" aria-label={PROVIDERS.counts}>
      {PROVIDER_KINDS.map(kind => {
        const count = all.filter(provider => provider.kind === kind).length
        return (
          <li key={kind} className={`provider-count provider--${kind}`}>
            <strong className="num">{count}</strong>{' '}
            {(count === 1 ? KINDS[kind].one : KINDS[kind].many).replace(/^[A-Z](?=[a-z])/, letter =>
              letter.toLowerCase(),
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Finders() {
  return (
    <ul className="inline-list no-print" aria-label={PROVIDERS.finders}>
      {PROVIDER_KINDS.map(kind => (
        <li key={kind}>
          <a href={KINDS[kind].url}>{KINDS[kind].finder}</a>
        </li>
      ))}
    </ul>
  )
}
