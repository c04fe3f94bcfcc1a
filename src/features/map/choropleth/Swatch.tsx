import type { ColourClass } from './legend.ts'
import './legend.css'

export function Swatch({ name }: { name: ColourClass }) {
  return (
    <svg className="map-legend__swatch" aria-hidden="true" width="24" height="16">
      <rect className={`map-area--class-${name}`} width="24" height="16" />
    </svg>
  )
}
