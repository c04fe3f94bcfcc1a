import './colour-by.css'
import { DEFAULT_EDITION } from '../../../core/areas/editions.ts'
import { LAYERS } from '../../../core/link.ts'
import { drawnLayer } from '../../../store/selectors.ts'
import { useFigures, useParts } from '../../../store/useApp.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { Field } from '../../../ui/Field.tsx'
import { LazyComponent } from '../../../ui/LazyComponent.tsx'
import { LAYER_NAMES } from '../../../words/layerNames.ts'
import { MAP } from '../texts.ts'
import type { ColourClass } from './legend.ts'
import { useColours } from './useColours.ts'

const loadLegend = () => import('./Legend.tsx')

export interface ColourByProps {
  /** The only class that is shown in full; undefined for all. */
  only: ColourClass | undefined
  onOnly: (only: ColourClass | undefined) => void
}

/** A choice of measure for the choropleth, with its legend, which shows one class alone when it is pressed. */
export function ColourBy({ only, onOnly }: ColourByProps) {
  const { link, navigate } = useParts('link', 'navigate')
  const drawn = drawnLayer(link)
  const { error, retry } = useFigures(drawn !== undefined)
  const colours = useColours()
  return (
    <div className="map-colour">
      <Field label={MAP.colourBy}>
        {control => (
          <select
            {...control}
            // What changed has colours of its own.
            value={(!link.since && link.layer) || ''}
            onChange={({ currentTarget }) => {
              onOnly(undefined)
              const chosen = LAYERS.find(layer => layer === currentTarget.value)
              navigate(({ layer: _, since, ...plain }) =>
                chosen ? { ...plain, layer: chosen } : { ...plain, ...(since && { since }) },
              )
            }}
          >
            <option value="">{MAP.noColour}</option>
            {LAYERS.map(layer => (
              <option key={layer} value={layer}>
                {LAYER_NAMES[layer]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {error && <Failure what={MAP.whatColours} error={error} onRetry={retry} />}
      {link.layer && link.edition !== DEFAULT_EDITION && <p>{MAP.coloursOf2017}</p>}
      {drawn && colours && (
        <LazyComponent
          load={loadLegend}
          props={{ layer: drawn, colours, only, onOnly }}
          what={MAP.whatColours}
          waiting={null}
        />
      )}
    </div>
  )
}
