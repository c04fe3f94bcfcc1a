/** Where words and map stand side by side, as the style sheets have it. */
const WIDE = '(min-width: 56.25rem)'

/** False where there is no screen. */
export function isWideScreen(): boolean {
  return window.matchMedia?.(WIDE).matches ?? false
}
