/** What an area of another edition is made of, on the compiled data; and the sums of what was published for it. */
import { describe, expect, it } from 'vitest'
import { EDITION_IDS, type EditionId } from '../../../../../src/core/areas/editions.ts'
import { membersOf } from '../../../../../src/core/areas/history/members.ts'
import { sumOf } from '../../../../../src/core/statistics/memberSums.ts'
import type { Profile } from '../../../../../src/core/statistics/profile.ts'
import { readHistory, readJson } from '../../../compiled.ts'

const history = readHistory()
const members = (edition: EditionId, code: string) =>
  membersOf(history, history.atlas.get(edition, code)!, edition)?.map(({ ods }) => ods)

describe('the members of an area', () => {
  it('are the CCGs of April 2017 that it is exactly made of, the largest first', () => {
    expect(members('ccg2018', '15F')).toEqual(['03C', '03G', '02V'])
    expect(members('ccg2017', '07H')).toEqual(['07H'])
  })

  it('are unknown where a border of 2017 is cut', () => {
    expect(members('ccg2016', '01H')).toBeUndefined()
    expect(members('icb2022', 'QJ2')).toBeUndefined()
  })

  it.each(EDITION_IDS)('have all its residents, in %s', edition => {
    for (const area of history.atlas.in(edition)) {
      const members = membersOf(history, area, edition)
      if (!members) continue
      const sum = members.reduce((total, { residents2017 }) => total + residents2017, 0)
      expect(sum, area.name).toBe(area.residents2017)
    }
  })
})

describe('a sum over the members', () => {
  const leeds = ['E38000094', 'E38000095', 'E38000096'].map(gss => readJson<Profile>(`profiles/${gss}.json`))

  it('adds up what was published for each', () => {
    const budgets = leeds.map(({ allocations }) => allocations['2017/18']!)
    expect(sumOf(leeds, ({ allocations }) => allocations['2017/18'])).toBe(budgets[0]! + budgets[1]! + budgets[2]!)
  })

  it('is none when one of them has no figure', () => {
    expect(sumOf(leeds, ({ gss }) => (gss === 'E38000095' ? undefined : 1))).toBeUndefined()
  })
})
