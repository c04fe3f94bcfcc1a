/** The finder on any text, from the compiled data: it answers every one, and a wrong answer has no place to hide. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { diskSource } from '../../cli/diskSource.ts'
import { createFinder } from '../../src/core/finder/finder.ts'
import { cleanText } from '../../src/core/finder/reading/cleanText.ts'
import type { Target } from './target.ts'
import { anyText } from './texts.ts'

const KINDS = [
  'empty',
  'postcode',
  'point',
  'invalid',
  'unknown',
  'unplaced',
  'partial',
  'elsewhere',
  'abroad',
  'several',
  'special',
]
const finder = createFinder(diskSource(new URL('../../public/geo', import.meta.url).pathname))

/** Whether a text has the signs of a postcode one after the other, whatever stands around and between them. */
function holds(text: string, postcode: string): boolean {
  const signs = cleanText(text)
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    .replace(/[a-z]/g, letter => letter.toUpperCase())
  return signs.includes(postcode.replace(' ', ''))
}

const answers = fc.asyncProperty(anyText, async text => {
  const answer = await finder.find(text)
  assert.ok(KINDS.includes(answer.kind))
  const cells = 'cells' in answer ? answer.cells : 'cell' in answer ? [answer.cell] : []
  const { length } = await finder.cells()
  assert.ok(cells.every(cell => Number.isInteger(cell) && cell >= 0 && cell < length))
  const found = answer.kind === 'several' ? answer.answers : [answer]
  for (const each of found) if (each.kind === 'postcode') assert.ok(holds(text, each.postcode), each.postcode)
})

export const ANSWERS: readonly Target[] = [{ name: 'answers', cost: 4, property: answers }]
