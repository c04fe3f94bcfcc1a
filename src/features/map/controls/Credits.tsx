import { useEffect, useRef } from 'react'
import type { ContextSet } from '../../../core/geography/context.ts'
import { observeSize } from '../../../ui/observeSize.ts'
import { MAP_CREDITS } from '../../../words/mapCredits.ts'
import { TILES_CREDIT } from '../layers/streets/streetTiles.ts'
import { MAP } from '../texts.ts'
import './credits.css'

export interface CreditsProps {
  streets: boolean
  /** Sets of the context in view. */
  context: readonly ContextSet[]
}

/** All that the context has, at any place and zoom. */
const ALL_SETS: readonly ContextSet[] = ['ogl', 'osm']

/** Names whose data is in view. */
export function Credits(props: CreditsProps) {
  return (
    <p className="map__credits">
      <Names {...props} />
    </p>
  )
}

/** The room of the credits when they are longest: unseen, the same words take as many lines. What stands above them follows its height. */
export function CreditsRoom({ streets }: Pick<CreditsProps, 'streets'>) {
  const room = useRef<HTMLParagraphElement>(null)
  useEffect(function tellHeight() {
    const { current } = room
    if (!current) return
    return observeSize(current, () =>
      current.parentElement?.style.setProperty('--map-credits-height', `${current.offsetHeight}px`),
    )
  }, [])
  return (
    <p ref={room} className="map__room map__room--credits" aria-hidden="true">
      <Names streets={streets} context={ALL_SETS} />
    </p>
  )
}

function Names({ streets, context }: CreditsProps) {
  const { text, url } = TILES_CREDIT
  return (
    <>
      {MAP_CREDITS.borders}
      {context.includes('ogl') && ` ${MAP_CREDITS.ogl}`}
      {context.includes('osm') && (
        <>
          {` ${MAP_CREDITS.osm} © `}
          <a href="https://www.openstreetmap.org/copyright">{MAP_CREDITS.openStreetMap}</a> (ODbL).
        </>
      )}
      {streets && (
        <>
          {' '}
          {MAP.streetsFrom} {url ? <a href={url}>{text}</a> : text}
        </>
      )}
    </>
  )
}
