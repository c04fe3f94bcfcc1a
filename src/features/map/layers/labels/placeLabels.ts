/** Which names fit on the map: greedy, the most important first, none over another. */

export interface Label {
  readonly key: string
  readonly text: string
  readonly kind: 'area' | 'town'
  /** Centre of an area's name; the dot of a town's. Pixels. */
  readonly x: number
  readonly y: number
  /** Bigger first. */
  readonly weight: number
  /** Pixels; an area's name must fit its area, give or take. */
  readonly room?: number
}

export interface PlacedLabel extends Label {
  readonly width: number
  readonly lines: readonly string[]
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const LINE = { area: 15, town: 14 } as const
const PADDING = 5
const LONGEST_LINE = 16
/** Room for a town's dot, left of its name. */
const DOT = 7

/** `measure` gives a text's width in pixels. */
export function placeLabels(
  labels: readonly Label[],
  measure: (text: string, kind: Label['kind']) => number,
  width: number,
  height: number,
): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const boxes: Box[] = []
  for (const label of [...labels].sort((a, b) => b.weight - a.weight)) {
    const lines = label.kind === 'area' ? breakLines(label.text) : [label.text]
    const widest = Math.max(...lines.map(line => measure(line, label.kind)))
    if (label.room !== undefined && widest > label.room) continue
    const box = boxOf(label, widest, lines.length)
    if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) continue
    if (boxes.some(other => overlap(box, other))) continue
    boxes.push(box)
    placed.push({ ...label, lines, width: widest })
  }
  return placed
}

function boxOf({ kind, x, y }: Label, width: number, lines: number): Box {
  const half = (lines * LINE[kind]) / 2 + PADDING
  const left = kind === 'area' ? x - width / 2 : x - DOT
  const right = kind === 'area' ? x + width / 2 : x + DOT + width
  return { left: left - PADDING, top: y - half, right: right + PADDING, bottom: y + half }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Breaks a name between words into lines of about sixteen letters. */
export function breakLines(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || `${line} ${word}`.length > LONGEST_LINE) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}
