import { describe, expect, it } from 'vitest'
import { readHistory } from '../../compiled.ts'

const { atlas } = readHistory()

describe('an atlas', () => {
  it('finds areas by either code, in their own edition only', () => {
    expect(atlas.get('ccg2017', '07H')?.gss).toBe('E38000197')
    expect(atlas.get('ccg2017', 'E38000197')?.ods).toBe('07H')
    expect(atlas.get('icb2026', '07H')).toBeUndefined()
    expect(atlas.get('ccg2017', '')).toBeUndefined()
  })

  it.each([
    ['ccg2015', 209],
    ['ccg2017', 207],
    ['ccg2021', 106],
    ['icb2026', 36],
  ] as const)('has in %s %d areas', (edition, count) => {
    expect(atlas.in(edition)).toHaveLength(count)
  })
})
