import type { GeometryCollection, Topology } from 'topojson-specification'
import { writeNumber, writeSigned } from './symbols.ts'

/** A topology of which the arcs, and the arcs of each polygon, are one text each. */
export interface PackedTopology extends Omit<Topology, 'arcs' | 'objects'> {
  readonly arcs: string
  readonly objects: Readonly<Record<string, PackedCollection>>
}

interface PackedCollection {
  readonly type: 'GeometryCollection'
  readonly shapes: string
  /** By geometry; absent where none has any. */
  readonly properties?: readonly unknown[]
}

/**
 * Packs a quantised topology of polygons. `unpackTopology` gives back the same polygons; arcs are numbered anew.
 * @throws TypeError for a geometry that is no polygon
 */
export function packTopology(topology: Topology): PackedTopology {
  const seen = createSeen()
  const objects = Object.entries(topology.objects).map(
    ([name, object]) => [name, packShapes(object as GeometryCollection, seen)] as const,
  )
  const arcs = seen.arcs.map(arc => stepsOf(topology.arcs, arc))
  return { ...topology, objects: Object.fromEntries(objects), arcs: packArcs(arcs) }
}

/** Each arc: the number of its points, then the steps to them. Its first point is a step from the end of the arc before. */
function packArcs(arcs: Topology['arcs']): string {
  let [x, y] = [0, 0]
  const signs: string[] = []
  for (const arc of arcs) {
    signs.push(writeNumber(arc.length))
    const [start] = arc
    signs.push(writeSigned(start![0]! - x), writeSigned(start![1]! - y))
    ;[x, y] = [start![0]!, start![1]!]
    for (const [dx, dy] of arc.slice(1)) {
      signs.push(writeSigned(dx!), writeSigned(dy!))
      x += dx!
      y += dy!
    }
  }
  return signs.join('')
}

function packShapes({ geometries }: GeometryCollection, seen: Seen): PackedCollection {
  const signs: string[] = []
  const write = (n: number) => signs.push(writeNumber(n))
  for (const geometry of geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new TypeError(`a ${geometry.type}`)
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
    write(geometry.type === 'Polygon' ? 0 : polygons.length)
    for (const rings of polygons) {
      write(rings.length)
      for (const ring of rings) {
        write(ring.length)
        for (const arc of ring) write(seen.code(arc))
      }
    }
  }
  const properties = geometries.map(geometry => geometry.properties)
  return { type: 'GeometryCollection', shapes: signs.join(''), ...(properties.some(Boolean) && { properties }) }
}

interface Seen {
  /** 0 for an arc that was not used before, else how long ago it was, and whether it is used the other way round. */
  code(arc: number): number
  /** In the order of their first use, in the direction of that. */
  readonly arcs: readonly number[]
}

function createSeen(): Seen {
  const arcs: number[] = []
  const known = new Map<number, number>()
  return {
    arcs,
    code(arc) {
      const at = known.get(arc) ?? known.get(~arc)
      if (at === undefined) {
        known.set(arc, arcs.push(arc) - 1)
        return 0
      }
      return 1 + 2 * (arcs.length - 1 - at) + (known.has(arc) ? 1 : 0)
    },
  }
}

/** The points of an arc as steps from the first, which stands where it is. @param arc negative for the other way round */
function stepsOf(arcs: Topology['arcs'], arc: number): number[][] {
  let [x, y] = [0, 0]
  const points = arcs[arc < 0 ? ~arc : arc]!.map(([dx, dy]) => {
    x += dx!
    y += dy!
    return [x, y]
  })
  if (arc < 0) points.reverse()
  return points.map(([x, y], i) => [x! - (points[i - 1]?.[0] ?? 0), y! - (points[i - 1]?.[1] ?? 0)])
}
