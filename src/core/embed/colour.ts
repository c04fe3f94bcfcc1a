/** Colours as WCAG 2.2 compares them. */

/** Red, green and blue, 0–255. */
export type Colour = readonly [red: number, green: number, blue: number]

/** What WCAG AA asks of text of normal size (success criterion 1.4.3). */
export const AA_TEXT = 4.5

/** Reads `#5b2d8e`, `5b2d8e` or `#528`, in any case; undefined for any other text. */
export function parseColour(text: string): Colour | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]
  if (!digits) return undefined
  const pairs = digits.length === 3 ? [...digits].map(digit => digit + digit) : (digits.match(/../g) ?? [])
  return pairs.map(pair => Number.parseInt(pair, 16)) as unknown as Colour
}

/** Always seven characters: `#5b2d8e`. */
export function formatColour(colour: Colour): string {
  return `#${colour.map(part => part.toString(16).padStart(2, '0')).join('')}`
}

/** Contrast ratio, 1–21, the same both ways round. */
export function contrast(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** `share` of `b`, 0–1, the rest of `a`. */
export function mix(a: Colour, b: Colour, share: number): Colour {
  return a.map((part, i) => Math.round(part + (b[i]! - part) * share)) as unknown as Colour
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map(part => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
