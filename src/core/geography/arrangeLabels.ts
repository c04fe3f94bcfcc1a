/** Arranges labels greedily, by weight, so that none overlaps another. The map, the printed map and the pages use it. */

export interface LabelStyle {
  /** Pixels. */
  readonly lineHeight: number
  /** Free pixels around a label. */
  readonly padding: number
  /** Letters to a line; a longer text is broken between words. Absent: never broken. */
  readonly lineLetters?: number
  /** Present when the text stands right of a dot of this many pixels; otherwise it is centred on its point. */
  readonly dot?: number
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
  /** Tried in turn where it does not fit at `x` and `y`. */
  readonly others?: readonly LabelPosition[]
  /** Widest text that is allowed here, pixels. */
  readonly room?: number
}

export interface Arrangement {
  /** Pixels of the widest line. */
  readonly width: number
  readonly lines: readonly string[]
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
}

/** Pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The labels that fit, most weight first. */
export function arrangeLabels<Kind extends string, L extends Label<Kind>>(
  labels: readonly L[],
  { styles, measure, width, height, obstacles = [] }: LabelSheet<Kind>,
): (L & Arrangement)[] {
  const arranged: (L & Arrangement)[] = []
  const boxes: Box[] = [...obstacles]
  for (const label of [...labels].sort((a, b) => b.weight - a.weight)) {
    const style = styles[label.kind]
    const lines = breakLines(label.text, style.lineLetters)
    const widest = Math.max(...lines.map(line => measure(line, label.kind)))
    if (label.room !== undefined && widest > label.room) continue
    for (const { x, y } of [label, ...(label.others ?? [])]) {
      const box = boxOf({ x, y }, style, widest, lines.length)
      if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) continue
      if (boxes.some(other => overlap(box, other))) continue
      boxes.push(box)
      arranged.push({ ...label, x, y, lines, width: widest })
      break
    }
  }
  return arranged
}

function boxOf({ x, y }: LabelPosition, { lineHeight, padding, dot }: LabelStyle, width: number, lines: number): Box {
  const half = (lines * lineHeight) / 2 + padding
  const left = dot === undefined ? x - width / 2 : x - dot
  const right = dot === undefined ? x + width / 2 : x + dot + width
  return { left: left - padding, top: y - half, right: right + padding, bottom: y + half }
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
