/** polylabel comes without types. */
declare module 'polylabel' {
  /** The point of a polygon that is farthest from its edge, and that distance. */
  type Pole = [x: number, y: number] & { distance: number }
  export default function polylabel(polygon: [number, number][][], precision?: number): Pole
}
