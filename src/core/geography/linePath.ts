/** Lines as SVG path data, in as few signs as SVG allows. */

export type Spot = readonly [x: number, y: number]

/** Relative lines through `spots`. @param tolerance by which a line may lie off, in their unit */
export function linePath(lines: readonly (readonly Spot[])[], tolerance: number): string {
  let [x, y] = [0, 0]
  const parts = lines.map(line => simplifyLine(distinct(line), tolerance)).filter(line => line.length > 1)
  return parts
    .map(line => {
      const steps = line.map(([toX, toY]) => {
        const step = [toX - x, toY - y] as const
        ;[x, y] = [toX, toY]
        return step
      })
      return `m${steps.map(([dx, dy], i) => `${i > 0 && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`).join('')}`
    })
    .join('')
}

/** Without those that are where the one before is. */
function distinct(line: readonly Spot[]): readonly Spot[] {
  return line.filter(([x, y], i) => i === 0 || x !== line[i - 1]![0] || y !== line[i - 1]![1])
}

/** Douglas and Peucker's; a closed line in two halves, and a small island as it is. */
function simplifyLine(line: readonly Spot[], tolerance: number): readonly Spot[] {
  const [first, last] = [line[0]!, line.at(-1)!]
  if (first[0] !== last[0] || first[1] !== last[1]) return simplify(line, tolerance)
  const middle = line.length >> 1
  const halves = [
    ...simplify(line.slice(0, middle + 1), tolerance).slice(0, -1),
    ...simplify(line.slice(middle), tolerance),
  ]
  return halves.length > 3 ? halves : line
}

function simplify(line: readonly Spot[], tolerance: number): readonly Spot[] {
  const [first, last] = [line[0]!, line.at(-1)!]
  let [farthest, at] = [tolerance, 0]
  for (const [i, spot] of line.entries()) {
    const distance = distanceToLine(spot, first, last)
    if (distance > farthest) [farthest, at] = [distance, i]
  }
  if (at === 0) return [first, last]
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)]
}

function distanceToLine([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - share * dx, y - ay - share * dy)
}
