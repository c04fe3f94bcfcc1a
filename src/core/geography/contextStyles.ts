/** How the layers of the context are painted, on the map and on pictures. */
import type { ContextLayer } from './context.ts'

export interface ContextStyle {
  /** Custom property of `context.css`. */
  readonly colour: `--${'context' | 'map'}-${string}`
  /** Zoom from which the layer is drawn. */
  readonly from: number
  /** Zoom up to which it is drawn, where its detail is coarse. */
  readonly to?: number
  /** Pixels by zoom, interpolated; absent for areas. */
  readonly widths?: readonly (readonly [zoom: number, pixels: number])[]
  /** Pixels drawn and left out. */
  readonly dash?: readonly [number, number]
}

export const CONTEXT_STYLES: Readonly<Record<ContextLayer, ContextStyle>> = {
  land: { colour: '--map-land', from: 7 },
  nationalPark: { colour: '--context-park', from: 7, to: 11 },
  // Outlined on a grid of 100 m.
  urban: { colour: '--context-urban', from: 7, to: 13 },
  park: { colour: '--context-park', from: 9 },
  wood: { colour: '--context-wood', from: 7 },
  // As the sea, which tidal rivers are a part of.
  water: { colour: '--map-sea', from: 7 },
  stream: {
    colour: '--context-water',
    from: 9,
    widths: [
      [9, 0.5],
      [12, 1.2],
      [16, 3],
    ],
  },
  river: {
    colour: '--context-water',
    from: 7,
    widths: [
      [7, 0.8],
      [11, 1.6],
      [16, 4],
    ],
  },
  canal: {
    colour: '--context-water',
    from: 11,
    widths: [
      [11, 0.7],
      [16, 2.5],
    ],
  },
  metro: {
    colour: '--context-rail',
    from: 11,
    widths: [
      [11, 0.8],
      [16, 2],
    ],
    dash: [2, 2],
  },
  rail: {
    colour: '--context-rail',
    from: 8,
    widths: [
      [8, 0.5],
      [12, 1.1],
      [16, 2.2],
    ],
    dash: [5, 2],
  },
  secondary: {
    colour: '--context-secondary',
    from: 12,
    widths: [
      [12, 1],
      [14, 2],
      [17, 6],
    ],
  },
  primary: {
    colour: '--context-primary',
    from: 9,
    widths: [
      [9, 0.6],
      [12, 1.6],
      [14, 3],
      [17, 8],
    ],
  },
  trunk: {
    colour: '--context-trunk',
    from: 7,
    widths: [
      [7, 0.6],
      [10, 1.3],
      [12, 2.2],
      [14, 3.5],
      [17, 9],
    ],
  },
  motorway: {
    colour: '--context-motorway',
    from: 7,
    widths: [
      [7, 1],
      [10, 2],
      [12, 3],
      [14, 4.5],
      [17, 11],
    ],
  },
}

/** Width of a line at a zoom, pixels. */
export function widthAt(widths: NonNullable<ContextStyle['widths']>, zoom: number): number {
  const next = widths.findIndex(([at]) => at >= zoom)
  if (next === 0) return widths[0]![1]
  if (next === -1) return widths.at(-1)![1]
  const [[z0, w0], [z1, w1]] = [widths[next - 1]!, widths[next]!]
  return w0 + ((zoom - z0) / (z1 - z0)) * (w1 - w0)
}
