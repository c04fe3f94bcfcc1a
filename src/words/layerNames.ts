import type { Layer } from '../core/link.ts'

/** The measures that CCGs are coloured by, apart from what the map needs once one is chosen. */
export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  population: 'Population',
  density: 'People per km²',
  over65: 'Aged 65 and over',
  budget: 'Budget per patient',
  change: 'Change in budget',
}

/** `All CCGs by budget per patient`: of the list of what colours the map, whose figures are those of CCGs alone. */
export function rankingHeading(layer: Layer): string {
  return `All CCGs by ${LAYER_NAMES[layer].replace(/^[A-Z](?=[a-z])/, letter => letter.toLowerCase())}`
}
