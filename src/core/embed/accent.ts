/** A partner's own colour in the widget: links, buttons and the chosen area, in the light and in the dark. */
import { AA_TEXT, type Colour, contrast, formatColour, mix, parseColour } from './colour.ts'

/** The least and the most that text in the accent stands on: `--paper`, `--surface` and `--sunken` of the design tokens. */
export const GROUNDS = {
  light: ['#f6f1e7', '#fffdf8', '#ece5d5'],
  dark: ['#14191a', '#1d2425', '#0e1213'],
} as const

export interface Accent {
  /** As given, `#5b2d8e`: in the light it is used exactly so. */
  readonly light: string
  /** Lightened as far as it takes to be read on a dark ground. */
  readonly dark: string
}

export type AccentReading =
  | { readonly kind: 'accent'; readonly accent: Accent }
  /** Not a colour. */
  | { readonly kind: 'malformed' }
  /** Too faint to read on a light ground: its contrast with the darkest of those, and what WCAG AA asks for. */
  | { readonly kind: 'faint'; readonly contrast: number; readonly least: number }

/** How much of the accent is in `--accent-soft`, the tint that notices and today's boards stand on. */
export const SOFT = 0.08

const WHITE: Colour = [255, 255, 255]
const STEP = 0.04

/** Text and links come in this colour, so it has to reach the contrast of text. */
export function readAccent(text: string): AccentReading {
  const colour = parseColour(text)
  if (!colour) return { kind: 'malformed' }
  const reached = leastContrast(colour, GROUNDS.light)
  if (reached < AA_TEXT) return { kind: 'faint', contrast: reached, least: AA_TEXT }
  return { kind: 'accent', accent: { light: formatColour(colour), dark: formatColour(lighten(colour)) } }
}

function leastContrast(colour: Colour, texts: readonly string[]): number {
  const grounds = texts.map(text => parseColour(text)!)
  const soft = mix(grounds[0]!, colour, SOFT)
  return Math.min(...[...grounds, soft].map(ground => contrast(colour, ground)))
}

/** White itself has a contrast of 15 with the lightest of the dark grounds, so this ends. */
function lighten(colour: Colour): Colour {
  for (let share = 0; share < 1; share += STEP) {
    const lighter = mix(colour, WHITE, share)
    if (leastContrast(lighter, GROUNDS.dark) >= AA_TEXT) return lighter
  }
  return WHITE
}
