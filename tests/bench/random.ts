/** Pseudo-random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Points in England's box, as longitude and latitude in degrees. */
export function randomPoints(count: number): (readonly [long: number, lat: number])[] {
  const random = createRandom(2017)
  return Array.from({ length: count }, () => [-6.4 + random() * 8.2, 49.9 + random() * 5.9] as const)
}
