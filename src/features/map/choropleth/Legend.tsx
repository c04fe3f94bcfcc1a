import './legend.css'
import { useState } from 'react'
import type { Layer } from '../../../core/link.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { isWideScreen } from '../../../ui/isWideScreen.ts'
import { Patterns } from '../../../ui/Patterns.tsx'
import { LAYER_WORDS } from '../../../words/measures.ts'
import { MAP } from '../texts.ts'
import type { ColourClass, Colours } from './legend.ts'

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
                <Swatch name={String(name)} />
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

function entriesOf({ ranges, hasNone }: Colours): [ColourClass, string][] {
  const entries = ranges.map((range, i): [ColourClass, string] => [i, range])
  return hasNone ? [...entries, ['none', MAP.noFigure]] : entries
}

function Swatch({ name }: { name: string }) {
  return (
    <svg className="map-legend__swatch" aria-hidden="true" width="24" height="16">
      <rect className={`map-area--class-${name}`} width="24" height="16" />
    </svg>
  )
}
