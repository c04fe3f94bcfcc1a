/** The list of outcodes that have a shard, packed by postcode area so that it takes about 10 KB. */
import type { OutcodeIndex } from '../../geo.ts'

/** `['CM1', 'CM16', 'GIR']` → `{ CM: '1 16', GIR: '' }`. Sorted, so that the same list always packs the same. */
export function packOutcodes(outcodes: readonly string[]): OutcodeIndex {
  const byArea = new Map<string, string[]>()
  for (const outcode of [...outcodes].sort()) {
    const area = /^[A-Z]+/.exec(outcode)![0]
    byArea.set(area, [...(byArea.get(area) ?? []), outcode.slice(area.length)])
  }
  return Object.fromEntries([...byArea].map(([area, districts]) => [area, districts.join(' ')]))
}

export function unpackOutcodes(index: OutcodeIndex): Set<string> {
  return new Set(
    Object.entries(index).flatMap(([area, districts]) => districts.split(' ').map(district => area + district)),
  )
}
