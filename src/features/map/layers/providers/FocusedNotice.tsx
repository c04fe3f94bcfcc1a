import { useApp } from '../../../../store/useApp.ts'
import { LazyComponent } from '../../../../ui/LazyComponent.tsx'
import { MAP } from '../../texts.ts'

const load = () => import('./FocusedProvider.tsx')

/** Apart from the map: what renders the map anew while a provider moves it takes the listeners off that write the link. */
export function FocusedNotice() {
  const isFocused = useApp(app => app.providers?.focused?.by === 'list')
  return isFocused ? <LazyComponent load={load} what={MAP.whatProviders} waiting={null} /> : null
}
