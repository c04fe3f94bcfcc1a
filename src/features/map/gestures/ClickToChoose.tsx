import { useMapEvents } from 'react-leaflet'
import { useApp } from '../../../store/useApp.ts'

const PHONE = '(max-width: 56.24rem)'

/** A click or tap asks about its point. On a phone the answer is above the map, so it is scrolled into view. */
export function ClickToChoose() {
  const choosePoint = useApp(app => app.choosePoint)
  useMapEvents({
    click({ latlng }) {
      choosePoint({ lat: latlng.lat, long: latlng.wrap().lng })
      if (window.matchMedia(PHONE).matches) document.getElementById('result')?.scrollIntoView({ block: 'start' })
    },
  })
  return null
}
