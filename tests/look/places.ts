/** What the contact sheets show. */

export interface LookPlace {
  readonly name: string
  readonly lat: number
  readonly long: number
}

/** Cities, coasts, estuaries, islands and the borders with Wales and Scotland. */
export const LOOK_PLACES: readonly LookPlace[] = [
  { name: 'London', lat: 51.507, long: -0.12 },
  { name: 'Birmingham', lat: 52.48, long: -1.9 },
  { name: 'Manchester', lat: 53.48, long: -2.24 },
  { name: 'Norwich', lat: 52.63, long: 1.3 },
  { name: 'Penzance', lat: 50.12, long: -5.54 },
  { name: 'Berwick', lat: 55.77, long: -2.01 },
  { name: 'Chester', lat: 53.19, long: -2.89 },
  { name: 'Welsh border', lat: 52.86, long: -3.05 },
  { name: 'Isle of Wight', lat: 50.69, long: -1.3 },
  { name: 'Scilly', lat: 49.93, long: -6.3 },
]

export const LOOK_ZOOMS = [7, 9, 11, 13, 15] as const

/** All of England, in a sheet's first row. */
export const ENGLAND_VIEW = { zoom: 6, lat: 52.9, long: -2.3 }

export const LOOK_SCHEMES = ['light', 'dark'] as const
export type LookScheme = (typeof LOOK_SCHEMES)[number]

/** Widths of the window in pixels, with its height. */
export const LOOK_WIDTHS: Readonly<Record<string, number>> = { 1280: 800, 390: 844 }
