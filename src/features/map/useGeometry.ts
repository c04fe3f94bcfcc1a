import type { NamedPoint } from '../../core/geo.ts'
import { loadLand, loadOverview } from '../../data/geo.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import { createShapes, landShape, type Shape, type Shapes } from './shapes.ts'

const loadOverviewShapes = async (): Promise<Shapes> => createShapes(await loadOverview())

export interface Land {
  readonly shape: Shape
  readonly countries: readonly NamedPoint[]
  readonly cities: readonly NamedPoint[]
}

const loadShapedLand = async (): Promise<Land> => {
  const topology = await loadLand()
  return { shape: landShape(topology), countries: topology.countries, cities: topology.cities }
}

/** Shapes of the areas at the overview's resolution. */
export const useOverview = () => useLoaded(loadOverviewShapes, 'overview.json')

/** Land of the neighbouring countries, and names. The map is complete without it, so a failure is not reported. */
export const useLand = () => useLoaded(loadShapedLand, 'land.json').value
