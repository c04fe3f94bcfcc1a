import { useEffect, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { useApp } from '../../store/useApp.ts'
import { MAP } from './texts.ts'

/** The map by keyboard: Leaflet pans and zooms; here, Enter chooses what is under the cross, and words say what it is. */
export function Keyboard({ helpId }: { helpId: string }) {
  const map = useMap()
  const choosePoint = useApp(app => app.choosePoint)
  const areaAt = useApp(app => app.areaAt)
  const [said, setSaid] = useState('')

  useEffect(() => {
    const container = map.getContainer()
    container.setAttribute('role', 'application')
    container.setAttribute('aria-roledescription', MAP.roledescription)
    container.setAttribute('aria-label', MAP.label)
    container.setAttribute('aria-describedby', helpId)
    const choose = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.target !== container) return
      const { lat, lng } = map.getCenter()
      choosePoint({ lat, long: lng })
    }
    container.addEventListener('keydown', choose)
    return () => container.removeEventListener('keydown', choose)
  }, [map, choosePoint, helpId])

  useMapEvents({
    async moveend() {
      if (!map.getContainer().matches(':focus-visible')) return
      const { lat, lng } = map.getCenter()
      const area = await areaAt({ lat, long: lng })
      setSaid(area ? MAP.under(area.name) : MAP.outside)
    },
  })

  return (
    <p className="map-said" role="status">
      {said}
    </p>
  )
}
