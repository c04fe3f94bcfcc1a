import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { MAP } from './texts.ts'
import './map-panel.css'

const load = () => import('./MapView.tsx')

/** The map, loaded after the search. */
export function MapPanel() {
  return (
    <section id="map" className="map-panel" aria-label={MAP.heading} tabIndex={-1}>
      <LazyComponent
        load={load}
        what={MAP.what}
        waiting={
          <p className="map-panel__loading" role="status">
            {MAP.loading}
          </p>
        }
      />
    </section>
  )
}
