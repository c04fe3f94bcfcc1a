import { useMemo } from 'react'
import { DEFAULT_EDITION } from '../../../core/areas/editions.ts'
import { useApp } from '../../../store/useApp.ts'
import { SHORT_FORMATS } from '../../../words/measures.ts'
import { type Colours, coloursOf } from './legend.ts'

/** The map's colours; undefined on a plain map, in editions without figures, and until the figures have arrived. */
export function useColours(): Colours | undefined {
  const { layer, edition } = useApp(app => app.link)
  const figures = useApp(app => app.figures)
  return useMemo(
    () =>
      layer && figures && edition === DEFAULT_EDITION ? coloursOf(layer, figures, SHORT_FORMATS[layer]) : undefined,
    [layer, figures, edition],
  )
}
