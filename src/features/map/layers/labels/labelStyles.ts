import type { Arrangement, Label, LabelSide, LabelStyle } from '../../../../core/geography/arrangeLabels.ts'

export type MapLabelKind = 'country' | 'area' | 'city' | 'town' | 'settlement' | 'road' | 'motorway' | 'river'
export type MapLabel = Label<MapLabelKind>
export type ArrangedMapLabel = MapLabel & Arrangement

/** Pixels within which a road, a river or a part of a town is not named again. */
const REPEAT = 260

const SIDES: readonly LabelSide[] = ['right', 'left', 'above', 'below']

/** As in `labels.css`. */
export const LABEL_STYLES: Readonly<Record<MapLabelKind, LabelStyle>> = {
  country: { lineHeight: 18, padding: 8, repeat: Infinity },
  area: { lineHeight: 15, padding: 5, lineLetters: 16 },
  city: { lineHeight: 14, padding: 5, dot: 7, sides: SIDES, mayCoverEnds: true },
  town: { lineHeight: 14, padding: 5, dot: 7, sides: SIDES },
  settlement: { lineHeight: 13, padding: 6, repeat: REPEAT },
  road: { lineHeight: 14, padding: 5, repeat: REPEAT },
  motorway: { lineHeight: 14, padding: 5, repeat: REPEAT },
  river: { lineHeight: 13, padding: 8, repeat: REPEAT },
}

/** As in `labels.css`. */
const FONTS: Readonly<Record<MapLabelKind, string>> = {
  country: 'italic 15px Georgia, serif',
  area: '600 13px Georgia, serif',
  city: '600 12px system-ui, sans-serif',
  town: '12px system-ui, sans-serif',
  settlement: '11px system-ui, sans-serif',
  road: '600 10px system-ui, sans-serif',
  motorway: '600 10px system-ui, sans-serif',
  river: 'italic 11px Georgia, serif',
}

/** Pixels a letter, where the browser cannot measure. */
const LETTER = 7

/** Editions and views share most names. */
const widths = new Map<string, number>()

/** Returns a function that measures a text in the font of its kind, in pixels. */
export function createMeasure(): (text: string, kind: MapLabelKind) => number {
  const context = document.createElement('canvas').getContext('2d')
  return (text, kind) => {
    if (!context) return text.length * LETTER
    const key = `${kind} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = FONTS[kind]
    const { width } = context.measureText(text)
    widths.set(key, width)
    return width
  }
}
