import type { ContextSet } from '../../../core/geography/context.ts'
import { MAP_CREDITS } from '../../../words/mapCredits.ts'
import { TILES_CREDIT } from '../layers/streets/streetTiles.ts'
import { MAP } from '../texts.ts'
import './credits.css'

export interface CreditsProps {
  streets: boolean
  /** Sets of the context in view. */
  context: readonly ContextSet[]
}

/** Names whose data is in view. */
export function Credits({ streets, context }: CreditsProps) {
  const { text, url } = TILES_CREDIT
  return (
    <p className="map__credits">
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
    </p>
  )
}
