import { useApp } from '../../../store/useApp.ts'

/** The pattern of areas without a figure: distinct from every colour for people who see none. Not in what can be closed, where it fills nothing. */
export function Hatching() {
  const isColoured = useApp(app => app.link.layer !== undefined)
  if (!isColoured) return null
  return (
    <svg className="map-hatching" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id="no-figure" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="7" height="7" />
          <rect className="hatch-line" width="2" height="7" />
        </pattern>
      </defs>
    </svg>
  )
}
