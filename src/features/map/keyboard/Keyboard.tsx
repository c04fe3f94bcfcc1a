import { useEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { useApp } from '../../../store/useApp.ts'
import { MAP } from '../texts.ts'
import { useStepping } from './useStepping.ts'
import './keyboard.css'

/** Class of the map's container while the keyboard is in use. Browsers' `:focus-visible` matches after a click, too. */
const KEYS = 'map__canvas--keys'

export interface KeyboardProps {
  helpId: string
  /** Called with the GSS code of the area under the cross; with undefined for none, and when the keyboard is not in use. */
  onUnderCross: (gss: string | undefined) => void
}

/** Keys beside Leaflet's own: N and P step from area to area, Enter chooses, and a status says what is under the cross. */
export function Keyboard({ helpId, onUnderCross }: KeyboardProps) {
  const map = useMap()
  const choosePoint = useApp(app => app.choosePoint)
  const areaAt = useApp(app => app.areaAt)
  const edition = useApp(app => app.link.edition)
  const [said, setSaid] = useState('')
  const stepping = useStepping(map, { edition, say: setSaid, onStep: onUnderCross })
  /** Number of the latest move: an answer about an earlier one is dropped. */
  const latestMove = useRef(0)

  useEffect(() => map.getContainer().setAttribute('aria-label', MAP.label(edition)), [map, edition])

  useEffect(() => {
    const container = map.getContainer()
    container.setAttribute('role', 'application')
    container.setAttribute('aria-roledescription', MAP.roledescription)
    container.setAttribute('aria-describedby', helpId)
    let pointer = false
    const show = (keys: boolean) => {
      container.classList.toggle(KEYS, keys)
      if (!keys) onUnderCross(undefined)
    }
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
        if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return
        show(true)
        const { lat, lng } = map.getCenter()
        if (event.key === 'Enter' && !stepping.choose()) choosePoint({ lat, long: lng })
        if (event.key === 'n' || event.key === 'N') stepping.go(1)
        if (event.key === 'p' || event.key === 'P') stepping.go(-1)
      },
    }
    const entries = Object.entries(handlers) as [string, EventListener][]
    for (const [type, handler] of entries) container.addEventListener(type, handler)
    return () => {
      for (const [type, handler] of entries) container.removeEventListener(type, handler)
    }
  }, [map, choosePoint, stepping, helpId, onUnderCross])

  useMapEvents({
    async moveend() {
      const move = ++latestMove.current
      if (stepping.moved()) return
      if (!map.getContainer().classList.contains(KEYS)) return
      const { lat, lng } = map.getCenter()
      const area = await areaAt({ lat, long: lng })
      if (move !== latestMove.current) return
      setSaid(area ? MAP.under(area.name) : MAP.outside)
      onUnderCross(area?.gss)
    },
  })

  return (
    <p className="map-said" role="status">
      {said}
    </p>
  )
}
