import { useMemo } from 'react'
import { DEFAULT_EDITION } from '../../../core/areas/editions.ts'
import { createAreaPolygons } from '../../../core/geography/areaPolygons.ts'
import type { Layer } from '../../../core/link.ts'
import type { Figures } from '../../../core/statistics/figureTable.ts'
import { loadOverview } from '../../../data/geo.ts'
import { useLoaded } from '../../../ui/useLoaded.ts'
import { rankingHeading } from '../../../words/layerNames.ts'
import { SHORT_FORMATS } from '../../../words/measures.ts'
import { coloursOf, entriesOf } from '../choropleth/legend.ts'
import { Swatch } from '../choropleth/Swatch.tsx'
import { createPaperPath, EnglandOnPaper } from './EnglandOnPaper.tsx'
import { useIsPrinted } from './useIsPrinted.ts'
import '../layers/areas/areas.css'

export interface PrintColoursProps {
  layer: Layer
  figures: Figures
}

/** The map coloured by a measure, with its legend, for paper only. */
export default function PrintColours({ layer, figures }: PrintColoursProps) {
  const isPrinted = useIsPrinted()
  const topology = useLoaded(loadOverview, 'overview.json').value
  const colours = useMemo(
    () => (isPrinted ? coloursOf(layer, figures, SHORT_FORMATS[layer]) : undefined),
    [isPrinted, layer, figures],
  )
  const shapes = useMemo(() => {
    if (!colours || !topology) return undefined
    const polygons = createAreaPolygons(topology)
    const path = createPaperPath()
    return [...colours.classes].map(([gss, name]) => ({
      className: `map-area--class-${name}`,
      path: path(polygons.of(DEFAULT_EDITION, gss)),
    }))
  }, [topology, colours])
  if (!colours) return null
  const legend = (
    <ul className="map-legend">
      {entriesOf(colours).map(([name, range]) => (
        <li key={name}>
          <Swatch name={name} /> {range}
        </li>
      ))}
    </ul>
  )
  return <EnglandOnPaper label={rankingHeading(layer)} shapes={shapes} legend={legend} />
}
