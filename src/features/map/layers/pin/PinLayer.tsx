import { DivIcon } from 'leaflet'
import { Marker } from 'react-leaflet'
import { usePinPoint } from './usePinPoint.ts'
import './pin.css'

const BODY = 'M16 1.5C8 1.5 1.5 7.8 1.5 15.7 1.5 26 16 40.5 16 40.5S30.5 26 30.5 15.7C30.5 7.8 24 1.5 16 1.5z'

const ICON = new DivIcon({
  // An element: trusted types forbid HTML in a string.
  html: draw(
    'svg',
    { viewBox: '0 0 32 42', width: '32', height: '42', 'aria-hidden': 'true', focusable: 'false' },
    draw('path', { class: 'map-pin__body', d: BODY }),
    draw('circle', { class: 'map-pin__eye', cx: '16', cy: '15.5', r: '5.5' }),
  ) as Element as HTMLElement,
  className: 'map-pin',
  iconSize: [32, 42],
  iconAnchor: [16, 41],
})

function draw(name: string, attributes: Record<string, string>, ...children: Element[]): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** Marks the point that was asked about. A click is marked at once, before its answer. */
export function PinLayer() {
  const point = usePinPoint()
  if (!point) return null
  return <Marker position={[point.lat, point.long]} icon={ICON} interactive={false} keyboard={false} />
}
