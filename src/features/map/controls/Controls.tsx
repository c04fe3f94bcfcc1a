import type { Map as LeafletMap } from 'leaflet'
import { memo, useState } from 'react'
import { useApp } from '../../../store/useApp.ts'
import { LazyComponent } from '../../../ui/LazyComponent.tsx'
import { prefersReducedMotion } from '../../../ui/prefersReducedMotion.ts'
import { flyTo, jumpTo, viewOfBounds } from '../camera/cameraView.ts'
import { ENGLAND } from '../camera/england.ts'
import { MAP } from '../texts.ts'
import { Control } from './Control.tsx'
import './controls.css'

const loadPan = () => import('./PanControls.tsx')

export interface ControlsProps {
  /** Null until the map is there, for which the buttons have their room by then. */
  map: LeafletMap | null
  streets: boolean
  /** Absent where no street map is configured. */
  onStreets: (() => void) | undefined
}

/** Re-renders only for another map, or when the street map is turned on or off. */
export const Controls = memo(function Controls({ map, streets, onStreets }: ControlsProps) {
  const chooseMyLocation = useApp(app => app.chooseMyLocation)
  const [isPanning, setPanning] = useState(false)
  const showEngland = () => {
    if (!map) return
    const view = viewOfBounds(map, ENGLAND)
    if (prefersReducedMotion()) jumpTo(map, view)
    else flyTo(map, view)
  }
  return (
    <div className="map-controls">
      <fieldset className="map-controls__group">
        <legend className="visually-hidden">{MAP.controls}</legend>
        <Control icon="plus" name={MAP.zoomIn} onClick={() => map?.zoomIn()} />
        <Control icon="minus" name={MAP.zoomOut} onClick={() => map?.zoomOut()} />
        <Control icon="home" name={MAP.england} onClick={showEngland} />
        <Control icon="location" name={MAP.location} onClick={() => void chooseMyLocation()} />
        {onStreets && <Control icon="street" name={MAP.streets} pressed={streets} onClick={onStreets} />}
        <Control icon="move" name={MAP.move} expanded={isPanning} onClick={() => setPanning(!isPanning)} />
      </fieldset>
      {isPanning && map && <LazyComponent load={loadPan} props={{ map }} what={MAP.whatMoves} waiting={null} />}
    </div>
  )
})
