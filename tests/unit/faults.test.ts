/** The faults that `npm run faults` plants can still be planted: their pieces of source are where they say. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ANSWERS } from '../faults/answers.ts'
import { BEHAVIOUR } from '../faults/behaviour.ts'
import { FIGURES } from '../faults/figures.ts'

const FAULTS = [...ANSWERS, ...FIGURES, ...BEHAVIOUR]

it('there are at least twenty, each with a name of its own', () => {
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length)
  expect(FAULTS.length).toBeGreaterThanOrEqual(20)
})

it.each(FAULTS)('$id has its source and its test', ({ file, find, replace, test }) => {
  expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2)
  expect(replace).not.toBe(find)
  expect(existsSync(test.file)).toBe(true)
})
