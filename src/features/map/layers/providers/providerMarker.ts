import './provider-markers.css'
import { DivIcon, Marker } from 'leaflet'
import { MAP } from '../../texts.ts'
import type { ProviderMark } from './clusters.ts'

/** A marker that a mouse, a finger or the keyboard can choose. */
export function createProviderMarker(mark: ProviderMark, chosen: boolean, choose: () => void): Marker {
  const [first] = mark.providers
  const kind = mark.count === 1 ? first!.kind : 'many'
  const face = document.createElement('span')
  face.className = 'provider-marker__face'
  face.textContent = mark.count === 1 ? MAP.kinds[first!.kind] : String(mark.count)
  const className = `provider-marker provider-marker--${kind}${chosen ? ' provider-marker--chosen' : ''}`
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
