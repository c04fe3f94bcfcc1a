import type { ReactNode } from 'react'
import type { Polygons } from '../../../core/geography/areaPolygons.ts'
import { createPictureProjection } from '../../../core/geography/pictureProjection.ts'
import { ENGLAND_BOUNDS } from '../../../core/geography/viewOfEngland.ts'
import { SheetCredits } from '../sheet/SheetCredits.tsx'
import './print-map.css'

const SIZE = { width: 620, height: 760 }

export interface EnglandOnPaperProps {
  label: string
  /** Undefined until they are there, which our print button waits for. */
  shapes: readonly OnPaper[] | undefined
  legend: ReactNode
}

/** One colour of the map. */
export interface OnPaper {
  readonly className: string
  readonly path: string
}

/** All of England in colours, with their legend. */
export function EnglandOnPaper({ label, shapes, legend }: EnglandOnPaperProps) {
  return (
    <figure className="print-map print-map--england">
      {shapes ? (
        <svg className="sheet" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
          {shapes.map(({ className, path }) => (
            <path key={path} className={`on-paper ${className}`} d={path} />
          ))}
        </svg>
      ) : (
        <span data-waiting />
      )}
      {legend}
      <figcaption>
        <SheetCredits sets={[]} />
      </figcaption>
    </figure>
  )
}

/** Writes polygons as a path of the picture. */
export function createPaperPath(): (polygons: Polygons) => string {
  return createPictureProjection(ENGLAND_BOUNDS, SIZE.width, SIZE.height, 0).path
}
