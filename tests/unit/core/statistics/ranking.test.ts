import { describe, expect, it } from 'vitest'
import { ordinal, rank, rankWords } from '../../../../src/core/statistics/ranking.ts'

describe('rank', () => {
  it('counts from the highest, and equal figures share a place', () => {
    const { ranked } = rank([3, 9, 3, 5], value => value)
    expect(ranked.map(({ value, rank }) => [value, rank])).toEqual([
      [9, 1],
      [5, 2],
      [3, 3],
      [3, 3],
    ])
  })

  it('sets apart what has no figure, and counts it nowhere', () => {
    const { ranked, without } = rank(['a', 'bb', ''], text => text.length || undefined)
    expect(ranked.map(({ item }) => item)).toEqual(['bb', 'a'])
    expect(without).toEqual([''])
  })
})

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [111, '111th'],
  [102, '102nd'],
])('writes %i as %s', (number, words) => expect(ordinal(number)).toBe(words))

it.each([
  [64, 207, '64th highest of 207'],
  [1, 207, 'highest of 207'],
  [207, 207, 'lowest of 207'],
  [205, 207, '3rd lowest of 207'],
  [104, 207, '104th highest of 207'],
  [105, 207, '103rd lowest of 207'],
])('says rank %i of %i as "%s"', (place, count, words) => expect(rankWords(place, count)).toBe(words))
