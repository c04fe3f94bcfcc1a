import type { Map as LeafletMap } from 'leaflet'
import { useApp } from '../../../store/useApp.ts'
import { Icon, type IconName } from '../../../ui/Icon.tsx'
import { prefersReducedMotion } from '../../../ui/prefersReducedMotion.ts'
import { flyTo, jumpTo, viewOfBounds } from '../camera/cameraView.ts'
import { ENGLAND } from '../camera/england.ts'
import { MAP } from '../texts.ts'
import './controls.css'

export interface ControlsProps {
  map: LeafletMap
  streets: boolean
  /** Absent where no street map is configured. */
  onStreets: (() => void) | undefined
}

export function Controls({ map, streets, onStreets }: ControlsProps) {
  const chooseMyLocation = useApp(app => app.chooseMyLocation)
  const showEngland = () => {
    const view = viewOfBounds(map, ENGLAND)
    if (prefersReducedMotion()) jumpTo(map, view)
    else flyTo(map, view)
  }
  return (
    <fieldset className="map-controls">
      <legend className="visually-hidden">{MAP.controls}</legend>
      <Control icon="plus" name={MAP.zoomIn} onClick={() => map.zoomIn()} />
      <Control icon="minus" name={MAP.zoomOut} onClick={() => map.zoomOut()} />
      <Control icon="home" name={MAP.england} onClick={showEngland} />
      <Control icon="location" name={MAP.location} onClick={() => void chooseMyLocation()} />
      {onStreets && <Control icon="street" name={MAP.streets} pressed={streets} onClick={onStreets} />}
    </fieldset>
  )
}

interface ControlProps {
  icon: IconName
  name: string
  pressed?: boolean
  onClick: () => void
}

function Control({ icon, name, pressed, onClick }: ControlProps) {
  return (
    <button
      type="button"
      className="map-control"
      aria-label={name}
      title={name}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onClick={onClick}
    >
      <Icon name={icon} size={22} />
    </button>
  )
}
