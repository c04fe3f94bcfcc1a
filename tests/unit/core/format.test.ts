import { describe, expect, it } from 'vitest'
import {
  formatCount,
  formatDate,
  formatDistance,
  formatPounds,
  formatShare,
  formatThousands,
  shortName,
  spokenName,
} from '../../../src/core/format.ts'

describe('numbers', () => {
  it.each([
    [formatCount, 304_451, '304,451'],
    [formatPounds, 1239.3, '£1,239'],
    [formatThousands, 382_614, '£382.6 million'],
    [formatThousands, 11_372_000, '£11.37 billion'],
    [formatThousands, 999_949, '£999.9 million'],
    [formatThousands, 999_950, '£1.00 billion'],
    [formatShare, 0.634, '63%'],
    [formatShare, 1, '100%'],
    [formatShare, 0.0004, 'less than 1%'],
    [formatShare, 0.9996, 'more than 99%'],
    [formatDistance, 3, 'less than 20 metres'],
    [formatDistance, 137, 'about 140 metres'],
    [formatDistance, 994, 'about 990 metres'],
    [formatDistance, 996, 'about 1.0 km'],
    [formatDistance, 3210, 'about 3.2 km'],
  ])('%o of %d is %s', (format, value, text) => {
    expect(format(value)).toBe(text)
  })
})

describe('dates', () => {
  it.each([
    ['2022-07-01', '1 July 2022'],
    ['2017-04', 'April 2017'],
    ['2026-12-31', '31 December 2026'],
  ])('%s is %s', (iso, text) => {
    expect(formatDate(iso)).toBe(text)
  })
})

describe('names', () => {
  it.each([
    ['NHS West Essex CCG', 'West Essex', 'NHS West Essex CCG'],
    ['NHS Essex Integrated Care Board', 'Essex', 'NHS Essex ICB'],
    ['NHS Greater Manchester ICB - 02A', 'Greater Manchester - 02A', 'NHS Greater Manchester ICB - 02A'],
  ])('%s is %s on a map and %s in a sentence', (name, short, spoken) => {
    expect(shortName(name)).toBe(short)
    expect(spokenName(name)).toBe(spoken)
  })
})
