import { describe, it } from 'vitest'
import { TARGETS } from '../fuzz/targets.ts'
import fc from './property.ts'

/** Enough to catch what is likely; `npm run fuzz` tries a million. */
const INPUTS = 1000

describe('no input breaks a parser, nor passes for what it is not', () => {
  it.each(TARGETS)('$name', async ({ property, cost }) => {
    await fc.assert(property as fc.IAsyncProperty<[unknown]>, { numRuns: Math.ceil(INPUTS / cost) })
  })
})
