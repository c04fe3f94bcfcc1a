/** The finder on any text, from the compiled data: it answers every one, and a wrong answer has no place to hide. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { diskSource } from '../../cli/diskSource.ts'
import { createFinder } from '../../src/core/finder/finder.ts'
import type { Target } from './target.ts'
import { anyText } from './texts.ts'

const KINDS = ['empty', 'postcode', 'point', 'invalid', 'unknown', 'unplaced', 'partial', 'elsewhere', 'abroad']
const finder = createFinder(diskSource(new URL('../../public/geo', import.meta.url).pathname))

const answers = fc.asyncProperty(anyText, async text => {
  const answer = await finder.find(text)
  assert.ok(KINDS.includes(answer.kind))
  const cells = 'cells' in answer ? answer.cells : 'cell' in answer ? [answer.cell] : []
  const { length } = await finder.cells()
  assert.ok(cells.every(cell => Number.isInteger(cell) && cell >= 0 && cell < length))
  if (answer.kind === 'postcode') assert.equal(answer.postcode.replace(' ', ''), text.replace(/\s/g, '').toUpperCase())
})

export const ANSWERS: readonly Target[] = [{ name: 'answers', cost: 4, property: answers }]
