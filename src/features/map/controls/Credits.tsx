import { TILES_CREDIT } from '../layers/streets/streetTiles.ts'
import { MAP } from '../texts.ts'
import './credits.css'

/** Names whose data the map shows. */
export function Credits({ streets }: { streets: boolean }) {
  const { text, url } = TILES_CREDIT
  return (
    <p className="map__credits">
      {MAP.credit}
      {streets && (
        <>
          {' '}
          {MAP.streetsFrom} {url ? <a href={url}>{text}</a> : text}
        </>
      )}
    </p>
  )
}
