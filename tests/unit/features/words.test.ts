import { describe, expect, it } from 'vitest'
import type { FinderResult } from '../../../src/core/finder/result.ts'
import { announcement } from '../../../src/features/answer/words.ts'
import { mistakeWords } from '../../../src/features/search/mistakes.ts'
import { createWorld, postcode, settle } from '../store/world.ts'

async function said(answer: FinderResult) {
  const { app, services } = createWorld()
  services.finder.find = async () => answer
  app().start()
  await settle()
  app().search('CM1 1AA')
  await settle()
  return { announced: announcement(app()), mistake: mistakeWords(app()) }
}

const POINT = { lat: 50, long: 0 }

describe('for each result, a screen reader hears', () => {
  it.each<[FinderResult, string]>([
    [postcode('CM16 6TN'), 'CM16 6TN was in NHS West Essex CCG. Today: NHS West Essex CCG.'],
    [
      { kind: 'point', point: POINT, cell: 1 },
      'The point at 50.0000, 0.0000 was in NHS Mid Essex CCG. Today: NHS Mid Essex CCG.',
    ],
    [
      { kind: 'point', point: POINT, cell: 1, water: 840 },
      'This is water; the nearest CCG, about 840 metres away, was NHS Mid Essex CCG. Today: NHS Mid Essex CCG.',
    ],
    [{ kind: 'partial', code: 'CM1', cells: [0, 1] }, 'CM1 touches 2 CCGs.'],
    [
      { kind: 'partial', code: 'NP16', cells: [0], countries: ['wales'] },
      'NP16 touches 1 CCG. NP16 is partly in Wales, where there were no CCGs.',
    ],
    [
      { kind: 'unplaced', postcode: 'BD98 1GA', live: true, cells: [0, 1] },
      'BD98 1GA is an English postcode, but nobody publishes where it is. Postcodes that start alike are in these CCGs:',
    ],
    [{ kind: 'elsewhere', code: 'CF10 1EP', country: 'wales' }, 'CF10 1EP is in Wales.'],
    [{ kind: 'elsewhere', code: 'TD1 1AA' }, 'TD1 1AA is not in England.'],
    [{ kind: 'abroad', point: POINT }, 'This point is outside England.'],
    [
      { kind: 'abroad', point: POINT, nearest: { cell: 0, metres: 1200 } },
      'This point is outside England. The nearest CCG was NHS West Essex CCG, about 1.2 km away.',
    ],
  ])('%o', async (answer, words) => {
    expect(await said(answer)).toEqual({ announced: words, mistake: undefined })
  })

  it.each<[FinderResult, RegExp]>([
    [{ kind: 'unknown', postcode: 'CM1 1AA' }, /^We do not know the postcode CM1 1AA\. It may be new/],
    [{ kind: 'invalid', text: 'x', reason: 'outcode' }, /first part/],
    [{ kind: 'invalid', text: 'x', reason: 'incode' }, /second part/],
    [{ kind: 'invalid', text: 'x', reason: 'too-long' }, /too long/],
    [{ kind: 'invalid', text: 'x', reason: 'too-short' }, /too short/],
    [{ kind: 'invalid', text: 'x', reason: 'characters' }, /letters and numbers only/],
  ])('%o as an alert, not twice', async (answer, words) => {
    const { announced, mistake } = await said(answer)
    expect(announced).toBe('')
    expect(mistake).toMatch(words)
  })
})
