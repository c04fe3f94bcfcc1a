import { loadDetail, loadLand, loadOverview } from '../../data/geo.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import { createShapes, landShape, type Shape, type Shapes } from './shapes.ts'

const loadOverviewShapes = async (): Promise<Shapes> => createShapes(await loadOverview())
const loadDetailShapes = async (): Promise<Shapes> => createShapes(await loadDetail())
const loadLandShape = async (): Promise<Shape> => landShape(await loadLand())

/** Shapes of the areas at the overview's resolution. */
export const useOverview = () => useLoaded(loadOverviewShapes, 'overview.json')

/** Shapes of the areas at 20 m, loaded once they are wanted. */
export const useDetail = (wanted: boolean) => useLoaded(loadDetailShapes, 'detail.json', wanted)

/** Land of the neighbouring countries. The map is complete without it, so a failure is not reported. */
export const useLand = () => useLoaded(loadLandShape, 'land.json').value
