import { useMemo } from 'react'
import { DEFAULT_EDITION } from '../../../core/areas/editions.ts'
import { useApp } from '../../../store/useApp.ts'
import { SHORT_FORMATS } from '../../profile/ranks.ts'
import { type Colours, coloursOf } from './legend.ts'

/** The map's colours, once the figures are here; undefined on a plain map, and in editions that have no figures. */
export function useColours(): Colours | undefined {
  const { layer, edition } = useApp(app => app.link)
  const figures = useApp(app => app.figures)
  return useMemo(
    () =>
      layer && figures && edition === DEFAULT_EDITION ? coloursOf(layer, figures, SHORT_FORMATS[layer]) : undefined,
    [layer, figures, edition],
  )
}
