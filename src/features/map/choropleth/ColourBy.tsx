import './colour-by.css'
import { useState } from 'react'
import { DEFAULT_EDITION } from '../../../core/areas/editions.ts'
import { LAYERS } from '../../../core/link.ts'
import { useFigures, useParts } from '../../../store/useApp.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { Field } from '../../../ui/Field.tsx'
import { LAYER_WORDS } from '../../../words/measures.ts'
import { MAP } from '../texts.ts'
import { useColours } from './useColours.ts'

/** A choice of measure for the choropleth, with its legend. */
export function ColourBy() {
  const { link, navigate } = useParts('link', 'navigate')
  const { layer } = link
  const { error, retry } = useFigures(layer !== undefined)
  const colours = useColours()
  // Closed on a phone, where the legend would cover the map.
  const [isWide] = useState(() => window.matchMedia('(min-width: 56.25rem)').matches)
  return (
    <div className="map-colour">
      <Field label={MAP.colourBy}>
        {control => (
          <select
            {...control}
            value={layer ?? ''}
            onChange={({ currentTarget }) => {
              const chosen = LAYERS.find(layer => layer === currentTarget.value)
              navigate(({ layer: _layer, ...rest }) => (chosen ? { ...rest, layer: chosen } : rest))
            }}
          >
            <option value="">{MAP.noColour}</option>
            {LAYERS.map(layer => (
              <option key={layer} value={layer}>
                {LAYER_WORDS[layer].name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {error && <Failure what={MAP.whatColours} error={error} onRetry={retry} />}
      {layer && link.edition !== DEFAULT_EDITION && <p>{MAP.coloursOf2017}</p>}
      {layer && colours && (
        <Disclosure className="map-colour__key" open={isWide} summary={LAYER_WORDS[layer].what}>
          <ul className="map-legend">
            {colours.ranges.map((range, i) => (
              <li key={range}>
                <Swatch name={String(i)} />
                {range}
              </li>
            ))}
            {colours.hasNone && (
              <li>
                <Swatch name="none" />
                {MAP.noFigure}
              </li>
            )}
          </ul>
          <a href="#ranking">{MAP.asList}</a>
        </Disclosure>
      )}
    </div>
  )
}

function Swatch({ name }: { name: string }) {
  return (
    <svg className="map-legend__swatch" aria-hidden="true" width="24" height="16">
      <rect className={`map-area--class-${name}`} width="24" height="16" />
    </svg>
  )
}

/** The pattern of areas without a figure: distinct from every colour for people who see none. */
export function Hatching() {
  return (
    <svg className="map-hatching" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id="no-figure" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="7" height="7" />
          <rect className="hatch-line" width="2" height="7" />
        </pattern>
      </defs>
    </svg>
  )
}
