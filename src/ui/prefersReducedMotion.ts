/** True when a person has asked for less motion: the map jumps then, and does not fly. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
