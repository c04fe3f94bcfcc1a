import { loadDetail, loadLand, loadOverview } from '../../../../data/geo.ts'
import { useLoaded } from '../../../../ui/useLoaded.ts'
import { createShapes, landShape, type Shape, type Shapes } from './geometry.ts'

const overviewShapes = async (): Promise<Shapes> => createShapes(await loadOverview())
const detailShapes = async (): Promise<Shapes> => createShapes(await loadDetail())
const land = async (): Promise<Shape> => landShape(await loadLand())

export const useOverview = () => useLoaded(overviewShapes, 'overview.json')
export const useDetail = (wanted: boolean) => useLoaded(detailShapes, 'detail.json', wanted)
/** The map is whole without its neighbours, so nobody is told when they do not arrive. */
export const useLand = () => useLoaded(land, 'land.json').value
