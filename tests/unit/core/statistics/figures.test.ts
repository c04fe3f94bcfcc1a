import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../../src/core/areas/atlas.ts'
import type { AreaTable } from '../../../../src/core/geo.ts'
import {
  allocationChange,
  allocationPerHead,
  density,
  registeredChange,
} from '../../../../src/core/statistics/figures.ts'
import type { Profile } from '../../../../src/core/statistics/profile.ts'

const read = <T>(file: string): T => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'))
const atlas = createAtlas(read<AreaTable>('areas.json').areas)
const profileOf = (ods: string) => read<Profile>(`profiles/${atlas.get('ccg2017', ods)!.gss}.json`)
const westEssex = profileOf('07H')

describe('figures of West Essex', () => {
  it('spent £1,239 on each patient in 2017/18', () => {
    expect(allocationPerHead(westEssex, '2017/18')).toBeCloseTo(382_625_000 / 308_763)
    expect(Math.round(allocationPerHead(westEssex, '2017/18')!)).toBe(1239)
  })

  it('grew in money and in patients', () => {
    expect(allocationChange(westEssex, '2016/17', '2017/18')).toBeCloseTo(0.0296, 4)
    expect(registeredChange(westEssex, '2011-04', '2017-04')).toBeCloseTo(0.0704, 4)
  })

  it('had 301 residents on a square kilometre', () => {
    expect(Math.round(density(atlas.get('ccg2017', '07H')!))).toBe(301)
  })
})

describe('what is not known is undefined, never a guess', () => {
  it.each(['01H', '01K'])('compares nothing across the borders that changed for %s', ods => {
    const profile = profileOf(ods)
    expect(allocationPerHead(profile, '2017/18')).toBeUndefined()
    expect(allocationChange(profile, '2016/17', '2018/19')).toBeUndefined()
    expect(registeredChange(profile, '2016-04', '2017-04')).toBeUndefined()
  })

  it.each(['2012/13', '2019/20', 'no year'])('has no figure per head for %s', year => {
    expect(allocationPerHead(westEssex, year)).toBeUndefined()
  })

  it('has no change from or to a year without a figure', () => {
    expect(allocationChange(westEssex, '2012/13', '2017/18')).toBeUndefined()
    expect(allocationChange(westEssex, '2017/18', '2020/21')).toBeUndefined()
  })
})
