import { useId } from 'react'
import { EDITION_IDS, EDITIONS, editionIndex } from '../../core/areas/editions.ts'
import { useApp } from '../../store/useApp.ts'
import { Icon } from '../../ui/Icon.tsx'
import { MAP_OPTIONS_ID } from '../../ui/mapOptions.ts'
import { countAreas, editionName } from '../../words/editions.ts'
import { EDITIONS_TEXT } from './texts.ts'
import { WhatChanged } from './WhatChanged.tsx'
import './editions.css'

/** Moves the map, the answer and the search to another edition, by mouse, touch or keyboard, and says which it is. */
export function EditionBar() {
  const edition = useApp(app => app.link.edition)
  const setEdition = useApp(app => app.setEdition)
  const count = useApp(app => app.atlas?.in(app.link.edition).length)
  const id = useId()
  const index = editionIndex(edition)
  const { label, kind } = EDITIONS[index]!
  const said = count === undefined ? label : `${label} · ${countAreas(count, kind)}`
  const go = (to: number) => setEdition(EDITION_IDS[to]!)

  return (
    <section className="edition-bar" aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {EDITIONS_TEXT.heading}
      </h2>
      <output className="edition-bar__now num">{said}</output>
      <div className="edition-bar__control">
        <Step name={EDITIONS_TEXT.earlier} icon="left" to={index - 1} go={go} />
        <input
          className="edition-bar__range"
          type="range"
          min={0}
          max={EDITION_IDS.length - 1}
          step={1}
          value={index}
          aria-label={EDITIONS_TEXT.label}
          aria-valuetext={said}
          onChange={event => go(Number(event.currentTarget.value))}
        />
        <Step name={EDITIONS_TEXT.later} icon="right" to={index + 1} go={go} />
      </div>
      <WhatChanged />
      <div id={MAP_OPTIONS_ID} className="map-options" />
    </section>
  )
}

interface StepProps {
  name: string
  icon: 'left' | 'right'
  to: number
  go: (to: number) => void
}

/** Stays focusable at the end of the line, so that a keyboard does not lose its place. */
function Step({ name, icon, to, go }: StepProps) {
  const target = EDITION_IDS[to]
  return (
    <button
      type="button"
      className="edition-bar__step"
      aria-disabled={!target}
      aria-label={target ? `${name}: ${editionName(target)}` : name}
      onClick={() => target && go(to)}
    >
      <Icon name={icon} />
    </button>
  )
}
