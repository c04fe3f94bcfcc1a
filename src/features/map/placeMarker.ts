import './places.css'
import { DivIcon, Marker } from 'leaflet'
import type { PlaceMark } from './clusters.ts'
import { MAP } from './texts.ts'

/** A marker that a mouse, a finger or the keyboard can choose. */
export function createPlaceMarker(mark: PlaceMark, chosen: boolean, choose: () => void): Marker {
  const [first] = mark.providers
  const kind = mark.count === 1 ? first!.kind : 'many'
  const face = document.createElement('span')
  face.className = 'place-marker__face'
  face.textContent = mark.count === 1 ? MAP.kinds[first!.kind] : String(mark.count)
  const className = `place-marker place-marker--${kind}${chosen ? ' place-marker--chosen' : ''}`
  const size = mark.count === 1 ? 26 : 34
  const icon = new DivIcon({ html: face, className, iconSize: [size, size] })
  const name =
    mark.count === 1
      ? first!.name
      : MAP.together(
          mark.count,
          mark.providers.map(({ name }) => name),
        )
  const marker = new Marker([mark.point.lat, mark.point.long], { icon, title: name, riseOnHover: true })
  marker.on('add', () => {
    const element = marker.getElement()
    element?.setAttribute('aria-label', name)
    element?.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      choose()
    })
  })
  return marker.on('click', choose)
}
