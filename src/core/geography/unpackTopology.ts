import type { PackedTopology } from './packTopology.ts'
import { type NumberReader, readNumbers } from './symbols.ts'

type Rings = number[][]

/**
 * A topology as TopoJSON has it; one that is not packed is returned as it is.
 * @throws RangeError for a text that `packTopology` did not write
 */
export function unpackTopology(json: unknown): unknown {
  if (!isPacked(json)) return json
  const arcs = unpackArcs(json.arcs)
  let used = 0
  const readArc = (numbers: NumberReader) => {
    const code = numbers.next()
    if (code === 0) return used++
    const arc = used - 1 - ((code - 1) >> 1)
    return code % 2 ? ~arc : arc
  }
  const objects = Object.entries(json.objects).map(([name, { type, shapes, properties }]) => {
    const numbers = readNumbers(shapes)
    const geometries: object[] = []
    while (!numbers.isAtEnd()) {
      const count = numbers.next()
      const readRings = (): Rings => repeat(numbers, () => repeat(numbers, () => readArc(numbers)))
      const shape =
        count === 0
          ? { type: 'Polygon', arcs: readRings() }
          : { type: 'MultiPolygon', arcs: Array.from({ length: count }, readRings) }
      const attributes = properties?.[geometries.length]
      geometries.push(attributes === undefined ? shape : { ...shape, properties: attributes })
    }
    return [name, { type, geometries }]
  })
  if (used !== arcs.length) throw new RangeError(`${arcs.length} arcs, ${used} used`)
  return { ...json, objects: Object.fromEntries(objects), arcs }
}

function isPacked(json: unknown): json is PackedTopology {
  return typeof (json as { arcs?: unknown } | null)?.arcs === 'string'
}

function unpackArcs(text: string): number[][][] {
  const numbers = readNumbers(text)
  const arcs: number[][][] = []
  let [x, y] = [0, 0]
  while (!numbers.isAtEnd()) {
    const count = numbers.next()
    const arc: number[][] = []
    while (arc.length < count) {
      const [dx, dy] = [numbers.nextSigned(), numbers.nextSigned()]
      x += dx
      y += dy
      arc.push(arc.length === 0 ? [x, y] : [dx, dy])
    }
    arcs.push(arc)
  }
  return arcs
}

/** Reads how many there are, and each of them. */
function repeat<T>(numbers: NumberReader, read: () => T): T[] {
  const made: T[] = []
  for (let left = numbers.next(); left > 0; left--) made.push(read())
  return made
}
