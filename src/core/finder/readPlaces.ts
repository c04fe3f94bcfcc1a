import type { PlaceTable } from '../geo.ts'
import type { Place } from './search.ts'

/** The rows of `places.json`, which the map names, one object each. */
export function readPlaces(table: PlaceTable): Place[] {
  return table.names.map((name, i) => ({
    name,
    point: { lat: table.lat[i]! / 1e4, long: table.long[i]! / 1e4 },
    population: table.population[i]!,
  }))
}
