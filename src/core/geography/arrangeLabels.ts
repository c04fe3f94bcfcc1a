/** Arranges labels greedily, by weight, so that none overlaps another. The map, the printed map and the pages use it. */

export type LabelSide = 'centre' | 'right' | 'left' | 'above' | 'below'

export interface LabelStyle {
  /** Pixels. */
  readonly lineHeight: number
  /** Free pixels around a label. */
  readonly padding: number
  /** Letters to a line; a longer text is broken between words. Absent: never broken. */
  readonly lineLetters?: number
  /** Pixels between a text and its dot. */
  readonly dot?: number
  /** Sides of its dot where the text may stand, the best first. Absent: it is centred on its point. */
  readonly sides?: readonly LabelSide[]
  /** Pixels within which the same text does not stand again. */
  readonly repeat?: number
  /** True for what people look for first: it stands on the ends of borders rather than nowhere. */
  readonly mayCoverEnds?: boolean
}

/** Pixels. */
export interface LabelPosition {
  readonly x: number
  readonly y: number
}

export interface Label<Kind extends string> {
  readonly key: string
  readonly text: string
  readonly kind: Kind
  /** Pixels: the label's centre, or its dot. */
  readonly x: number
  readonly y: number
  /** Labels of more weight come first. */
  readonly weight: number
  /** Positions that are tried in turn where it does not fit at `x` and `y`, and worked out only then. */
  readonly others?: (() => readonly LabelPosition[]) | undefined
  /** Widest text that is allowed here, pixels. */
  readonly room?: number
}

export interface Arrangement {
  /** Pixels of the width line. */
  readonly width: number
  readonly lines: readonly string[]
  /** Of its dot, where the text stands. */
  readonly side: LabelSide
}

export interface LabelSheet<Kind extends string> {
  readonly styles: Readonly<Record<Kind, LabelStyle>>
  /** Width of a text, pixels. */
  readonly measure: (text: string, kind: Kind) => number
  /** Pixels. No label sticks out. */
  readonly width: number
  readonly height: number
  /** Kept free of labels. */
  readonly obstacles?: readonly Box[]
  /** Around the ends of borders; kept free, too, but for labels that may cover them. */
  readonly ends?: readonly Box[]
}

/** Pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const CENTRE: readonly LabelSide[] = ['centre']

/** The labels that fit, most weight first. A text stands where it covers the fewest dots of others. */
export function arrangeLabels<Kind extends string, L extends Label<Kind>>(
  labels: readonly L[],
  { styles, measure, obstacles = [], ends = [], ...sheet }: LabelSheet<Kind>,
): (L & Arrangement)[] {
  const arranged: (L & Arrangement)[] = []
  const boxes: Box[] = [...obstacles]
  const dots = labels.filter(({ kind }) => styles[kind].dot)
  /** Dots in a box, its own among them. */
  const countDots = ({ left, top, right, bottom }: Box) =>
    dots.filter(({ x, y }) => x > left && x < right && y > top && y < bottom).length
  const countEnds = (box: Box) => ends.filter(end => overlap(box, end)).length
  for (const label of [...labels].sort((a, b) => b.weight - a.weight)) {
    const style = styles[label.kind]
    const lines = breakLines(label.text, style.lineLetters)
    const width = Math.max(...lines.map(line => measure(line, label.kind)))
    if (label.room !== undefined && width > label.room) continue
    const { repeat = 0 } = style
    const isRepeated = ({ x, y }: LabelPosition) =>
      arranged.some(
        other =>
          other.text === label.text && other.kind === label.kind && Math.hypot(other.x - x, other.y - y) < repeat,
      )
    const height = lines.length * style.lineHeight
    const isInside = ({ left, top, right, bottom }: Box) =>
      left >= 0 && top >= 0 && right <= sheet.width && bottom <= sheet.height
    for (const { x, y } of positionsOf(label)) {
      if (isRepeated({ x, y })) continue
      const [best] = (style.sides ?? CENTRE)
        .map(side => ({ side, box: boxOf({ x, y }, style, { width, height, side }) }))
        .map(place => ({ ...place, ends: countEnds(place.box) }))
        .filter(
          ({ box, ends }) =>
            isInside(box) && (style.mayCoverEnds || ends === 0) && !boxes.some(other => overlap(box, other)),
        )
        .sort((a, b) => a.ends - b.ends || countDots(a.box) - countDots(b.box))
      if (!best) continue
      boxes.push(best.box)
      arranged.push({ ...label, x, y, lines, width, side: best.side })
      break
    }
  }
  return arranged
}

function* positionsOf({ x, y, others }: Label<string>): Iterable<LabelPosition> {
  yield { x, y }
  if (others) yield* others()
}

/** Share of a text that is before or above its point. */
const MIDDLE = 0.5

function boxOf(
  { x, y }: LabelPosition,
  { padding, dot = 0 }: LabelStyle,
  { width, height, side }: { width: number; height: number; side: LabelSide },
): Box {
  const before = side === 'right' ? 0 : side === 'left' ? 1 : MIDDLE
  const above = side === 'below' ? 0 : side === 'above' ? 1 : MIDDLE
  const aside = padding + (before === MIDDLE ? 0 : dot)
  const upright = padding + (above === MIDDLE ? 0 : dot)
  const [left, top] = [x - before * width, y - above * height]
  return { left: left - aside, right: left + width + aside, top: top - upright, bottom: top + height + upright }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Breaks a text between words into lines of at most `letters`, where its words allow it. */
export function breakLines(text: string, letters = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || `${line} ${word}`.length > letters) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}
