import { useEffect, useState } from 'react'
import type { Layer } from '../../../core/link.ts'
import type { Figures } from '../../../core/statistics/figureTable.ts'
import { drawnLayer } from '../../../store/selectors.ts'
import { useApp } from '../../../store/useApp.ts'
import type { Colours } from './legend.ts'

/** The map's colours; undefined where it has none, and until figures and code have arrived. */
export function useColours(): Colours | undefined {
  const layer = useApp(app => drawnLayer(app.link))
  const figures = useApp(app => app.figures)
  const [colours, setColours] = useState<Colours>()
  useEffect(() => {
    if (!layer || !figures) return setColours(undefined)
    let isWanted = true
    loadColours(layer, figures).then(
      made => isWanted && setColours(made),
      // The legend is in the same file, and says that it did not arrive.
      () => isWanted && setColours(undefined),
    )
    return () => {
      isWanted = false
    }
  }, [layer, figures])
  return colours
}

async function loadColours(layer: Layer, figures: Figures): Promise<Colours> {
  const [{ coloursOf }, { SHORT_FORMATS }] = await Promise.all([
    import('./legend.ts'),
    import('../../../words/measures.ts'),
  ])
  return coloursOf(layer, figures, SHORT_FORMATS[layer])
}
