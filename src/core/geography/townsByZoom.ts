/** Least population of a town that is named, up to each zoom of the map. */
const TOWNS = [
  [6, 250_000],
  [7, 130_000],
  [8, 70_000],
  [9, 30_000],
  [10, 12_000],
  [11.5, 4_000],
  // The context has the others.
  [19, 0],
] as const

export function leastPopulation(zoom: number): number {
  return TOWNS.find(([upTo]) => zoom <= upTo)?.[1] ?? Number.POSITIVE_INFINITY
}
