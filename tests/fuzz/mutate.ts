import fc from 'fast-check'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const ODD = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 0.5, 1e308, '', null, [], {}, 'E99', 4_294_967_296))

/** A whole file with one to three values, somewhere in it, replaced, doubled or removed. */
export function mutated(whole: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    way: fc.constantFrom('replace', 'remove', 'double'),
    path: fc.array(fc.nat(1000), { maxLength: 8 }),
    odd: ODD,
  })
  return fc.array(change, { minLength: 1, maxLength: 3 }).map(changes => {
    const root = { whole: structuredClone(whole) as Json }
    for (const { way, path, odd } of changes) alter(root, path, way, odd as Json)
    return root.whole
  })
}

/** Follows the path as far as there is something to enter, and alters what lies there. */
function alter(parent: { [key: string]: Json }, path: readonly number[], way: string, odd: Json): void {
  let key: string = Object.keys(parent)[0]!
  let holder: { [key: string]: Json } = parent
  for (const step of path) {
    const next = holder[key]
    if (next === null || typeof next !== 'object' || Object.keys(next).length === 0) break
    holder = next as { [key: string]: Json }
    const keys = Object.keys(holder)
    key = keys[step % keys.length]!
  }
  if (way === 'replace') holder[key] = structuredClone(odd)
  else if (way === 'double' && Array.isArray(holder)) holder.push(structuredClone(holder[key]!))
  else if (holder !== parent) delete holder[key]
}
