import { CONTEXT_LAYERS, type ContextLayer } from '../../../../core/geography/context.ts'
import { CONTEXT_STYLES } from '../../../../core/geography/contextStyles.ts'

/** Layers that are painted over the areas. @param hasLegend colours of areas stand for something: only lines, and water, which hides them */
export function inkLayers(hasLegend: boolean): ContextLayer[] {
  const inks = CONTEXT_LAYERS.filter(layer => layer !== 'land')
  return hasLegend ? inks.filter(layer => layer === 'water' || CONTEXT_STYLES[layer].widths) : inks
}
