import { describe, expect, it } from 'vitest'
import { createCache } from '../../../src/core/once.ts'

/** Asks for keys one after the other; returns those that had to be made. */
async function madeFor(most: number | undefined, keys: string): Promise<string> {
  const cache = createCache<string>(most)
  let made = ''
  for (const key of keys) {
    await cache.get(key, async () => {
      made += key
      return key
    })
  }
  return made
}

describe('a cache of promises', () => {
  it.each([
    [undefined, 'abcabc', 'abc'],
    [3, 'abcabc', 'abc'],
    [2, 'abab', 'ab'],
    [2, 'abcab', 'abcab'],
    [2, 'abacab', 'abcb'],
    [1, 'aab', 'ab'],
    [1, 'aba', 'aba'],
  ])('with room for %s, asked for %s, makes %s', async (most, keys, expected) => {
    expect(await madeFor(most, keys)).toBe(expected)
  })

  it('makes one attempt at a time, however little room there is', async () => {
    const cache = createCache<string>(1)
    let calls = 0
    const release: (() => void)[] = []
    const make = () => {
      calls++
      return new Promise<string>(resolve => release.push(() => resolve('made')))
    }
    const all = ['a', 'b', 'a', 'b', 'a'].map(key => cache.get(key, make))
    expect(calls).toBe(2)
    for (const resolve of release) resolve()
    expect(await Promise.all(all)).toEqual(Array(5).fill('made'))
  })

  it('keeps no failure, which takes nobody’s place', async () => {
    const cache = createCache<string>(1)
    await cache.get('a', async () => 'first')
    await expect(cache.get('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(cache.now('a')).toBe('first')
    expect(await cache.get('b', async () => 'second')).toBe('second')
    expect([cache.now('a'), cache.now('b')]).toEqual([undefined, 'second'])
  })

  it('knows what is there at once, and nothing of what is under way', async () => {
    const cache = createCache<string>()
    const promise = cache.get('a', async () => 'made')
    expect(cache.now('a')).toBeUndefined()
    await promise
    expect(cache.now('a')).toBe('made')
  })

  it('does not keep what was forgotten while it was under way', async () => {
    const cache = createCache<string>()
    let answer = (_: string) => {}
    const old = cache.get('a', () => new Promise<string>(resolve => (answer = resolve)))
    cache.forget('a')
    const next = cache.get('a', async () => 'new')
    answer('old')
    expect([await old, await next, cache.now('a')]).toEqual(['old', 'new', 'new'])
  })
})
