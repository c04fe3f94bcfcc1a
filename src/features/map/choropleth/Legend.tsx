import { useState } from 'react'
import type { Layer } from '../../../core/link.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { isWideScreen } from '../../../ui/isWideScreen.ts'
import { Patterns } from '../../../ui/Patterns.tsx'
import { LAYER_WORDS } from '../../../words/measures.ts'
import { MAP } from '../texts.ts'
import { type ColourClass, type Colours, entriesOf } from './legend.ts'
import { Swatch } from './Swatch.tsx'

/** As `areas.css` and `legend.css` name them. */
const PATTERNS = { slants: 'no-figure', dots: 'class-1', lines: 'class-2', grid: 'class-3' } as const

export interface LegendProps {
  layer: Layer
  colours: Colours
  /** The only class that is shown in full; undefined for all. */
  only: ColourClass | undefined
  onOnly: (only: ColourClass | undefined) => void
}

/** What each colour stands for. An entry that is pressed shows its CCGs alone. */
export default function Legend({ layer, colours, only, onOnly }: LegendProps) {
  // Closed on a phone, where it would push the map down.
  const [isWide] = useState(isWideScreen)
  return (
    <>
      <Disclosure className="map-colour__key" open={isWide} summary={LAYER_WORDS[layer].what}>
        <ul className="map-legend" aria-label={MAP.showOnly}>
          {entriesOf(colours).map(([name, range]) => (
            <li key={name}>
              <button
                type="button"
                className="map-legend__button"
                aria-pressed={only === name}
                onClick={() => onOnly(only === name ? undefined : name)}
              >
                <Swatch name={name} />
                {range}
              </button>
            </li>
          ))}
        </ul>
        <a href="#ranking">{MAP.asList}</a>
      </Disclosure>
      {/* Not inside the disclosure: closed, its patterns fill nothing. */}
      <Patterns ids={PATTERNS} />
    </>
  )
}
