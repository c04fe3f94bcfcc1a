/** Names that do not run into one another: the CCG's own first, then the larger neighbours'. */
import { shortName } from '../core/format.ts'
import type { Drawn, Sheet } from './sheet.ts'

const LETTER = 7.6
const LINE = 18

export function labelsThatFit({ own, others }: Sheet): Drawn[] {
  const placed: { drawn: Drawn; box: readonly [number, number, number, number] }[] = []
  const bySize = [...others].sort((a, b) => b.area.km2 - a.area.km2)
  for (const drawn of [own, ...bySize]) {
    if (!drawn.label) continue
    const [x, y] = drawn.label
    const half = (shortName(drawn.area.name).length * LETTER) / 2
    const box = [x - half, y - LINE / 2, x + half, y + LINE / 2] as const
    if (placed.every(({ box: other }) => !collide(box, other))) placed.push({ drawn, box })
  }
  return placed.map(({ drawn }) => drawn)
}

function collide(a: readonly [number, number, number, number], b: readonly [number, number, number, number]): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
