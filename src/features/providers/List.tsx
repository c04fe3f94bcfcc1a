import { useMemo, useState } from 'react'
import { filterProviders, nearestFirst } from '../../core/practices/providerSearch.ts'
import type { Provider } from '../../core/practices/providers.ts'
import { pointOf } from '../../store/selectors.ts'
import type { ProvidersState } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Item } from './Item.tsx'
import { PROVIDERS } from './texts.ts'

const PAGE = 10

/** The providers that the filter leaves, nearest first, some at a time. */
export function List({ all, state }: { all: readonly Provider[]; state: ProvidersState }) {
  const { kind, text, focused } = state
  const from = useApp(app => pointOf(app.result))
  const [pages, setPages] = useState(1)
  const sorted = useMemo(() => nearestFirst(filterProviders(all, kind, text), from), [all, kind, text, from])
  // What was chosen on the map is in the list, however far down.
  const chosen = focused ? sorted.findIndex(({ provider }) => provider.id === focused.id) + 1 : 0
  const count = Math.min(sorted.length, Math.max(pages * PAGE, chosen))
  return (
    <>
      <p className="small soft">{from ? PROVIDERS.nearest : PROVIDERS.byName}</p>
      <ol className="provider-list">
        {sorted.slice(0, count).map(({ provider, metres }) => (
          <Item
            key={provider.id}
            provider={provider}
            metres={metres}
            chosenBy={focused?.id === provider.id ? focused.by : undefined}
          />
        ))}
      </ol>
      <p className="small" role="status">
        {sorted.length === 0 ? PROVIDERS.none : PROVIDERS.shown(count, sorted.length)}
      </p>
      {count < sorted.length && (
        <div>
          <Button onClick={() => setPages(Math.ceil(count / PAGE) + 1)}>
            {PROVIDERS.more(Math.min(PAGE, sorted.length - count))}
          </Button>
        </div>
      )}
    </>
  )
}
