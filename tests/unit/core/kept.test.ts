import { describe, expect, it } from 'vitest'
import { createKept } from '../../../src/core/kept.ts'

/** What is kept of what is set (`a`) and used (`a?`), in this order. */
function keptAfter(most: number, acts: string): string {
  const kept = createKept<string>(most)
  const keys = new Set<string>()
  for (const act of acts.split(' ')) {
    const [key = '', isUse] = [act[0], act.endsWith('?')]
    if (isUse) kept.get(key)
    else kept.set(key, key)
    keys.add(key)
  }
  return [...keys].filter(key => kept.get(key) === key).join('')
}

describe('of the values that are kept', () => {
  it.each([
    [3, 'a b c', 'abc'],
    [3, 'a b c d', 'bcd'],
    [3, 'a b c a? d', 'acd'],
    [3, 'a b c a d', 'acd'],
    [3, 'a b a? a? c d e', 'cde'],
    [2, 'a b x? c', 'bc'],
    [1, 'a b c', 'c'],
    [Infinity, 'a b c d e f', 'abcdef'],
  ])('%d at most, after %s, %s stay', (most, acts, expected) => {
    expect(keptAfter(most, acts)).toBe(expected)
  })

  it('one that is deleted is gone', () => {
    const kept = createKept<number>(2)
    kept.set('a', 1)
    kept.delete('a')
    expect(kept.get('a')).toBeUndefined()
  })
})
