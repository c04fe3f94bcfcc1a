import { readNumbers } from '../geography/symbols.ts'
import { DEGREE, KM2, type PackedAreas } from './packAreas.ts'

/**
 * The table of the areas; one that is not packed is returned as it is.
 * @throws RangeError for a text that `packAreas` did not write
 */
export function unpackAreas(json: unknown): unknown {
  if (!isPacked(json)) return json
  const { ods, name, editions, recoded } = json
  const numbers = readNumbers(json.shapes)
  let count = 0
  const positions = json.gss.map(() => {
    const back = numbers.nextSigned()
    return back === 0 ? count++ : count - back
  })
  const column = () => Array.from({ length: count }, numbers.nextSigned)
  const [residents, growth, size, long, lat] = [column(), column(), column(), column(), column()]
  const [west, south, east, north] = [column(), column(), column(), column()]
  const shapes = residents.map((residents2017, i) => {
    const [x, y] = [long[i]!, lat[i]!]
    return {
      residents2017,
      residents2019: residents2017 + growth[i]!,
      km2: size[i]! / KM2,
      bounds: [x - west[i]!, y - south[i]!, x + east[i]!, y + north[i]!].map(toDegrees),
      label: [x, y].map(toDegrees),
    }
  })
  let code = 0
  const areas = json.gss.map((step, i) => {
    code += step
    const again = recoded[i] === undefined ? {} : { recoded: recoded[i] }
    return { gss: `E${code}`, ...again, ods: ods[i], name: name[i], editions: editions[i], ...shapes[positions[i]!] }
  })
  return { areas }
}

function isPacked(json: unknown): json is PackedAreas {
  return typeof (json as { shapes?: unknown } | null)?.shapes === 'string'
}

const toDegrees = (units: number) => units / DEGREE
