declare module 'polygon-lookup' {
  import type { Feature, FeatureCollection } from 'geojson'
  export default class PolygonLookup {
    constructor(polygons: FeatureCollection)
    search(long: number, lat: number): Feature | undefined
  }
}
