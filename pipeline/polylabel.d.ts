/** polylabel comes without types. */
declare module 'polylabel' {
  export default function polylabel(polygon: [number, number][][], precision?: number): [x: number, y: number]
}
