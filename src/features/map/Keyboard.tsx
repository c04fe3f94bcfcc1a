import { useEffect, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { useApp } from '../../store/useApp.ts'
import { MAP } from './texts.ts'
import './keys.css'

/** On the map's container while the keyboard moves it. Browsers' own `:focus-visible` takes a click after typing for keys. */
const KEYS = 'map__canvas--keys'

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
    let pointer = false
    const show = (keys: boolean) => container.classList.toggle(KEYS, keys)
    const handlers = {
      pointerdown: () => {
        pointer = true
        show(false)
      },
      focus: () => show(!pointer),
      blur: () => {
        pointer = false
        show(false)
      },
      keydown: (event: KeyboardEvent) => {
        if (event.target !== container) return
        show(true)
        const { lat, lng } = map.getCenter()
        if (event.key === 'Enter') choosePoint({ lat, long: lng })
      },
    }
    const entries = Object.entries(handlers) as [string, EventListener][]
    for (const [type, handler] of entries) container.addEventListener(type, handler)
    return () => {
      for (const [type, handler] of entries) container.removeEventListener(type, handler)
    }
  }, [map, choosePoint, helpId])

  useMapEvents({
    async moveend() {
      if (!map.getContainer().classList.contains(KEYS)) return
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
