import { TILES_CREDIT } from '../layers/streets/streets.ts'
import { MAP } from '../texts.ts'

/** Whose data the map is drawn from. */
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
