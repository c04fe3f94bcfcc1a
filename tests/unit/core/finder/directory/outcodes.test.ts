import { expect, it } from 'vitest'
import { packOutcodes, unpackOutcodes } from '../../../../../src/core/finder/directory/outcodes.ts'

it('packs the outcodes by postcode area, whatever their order, and unpacks the same', () => {
  const outcodes = ['GIR', 'W1A', 'CM16', 'CM1', 'W1']
  const packed = packOutcodes(outcodes)
  expect(packed).toEqual({ CM: '1 16', GIR: '', W: '1 1A' })
  expect(unpackOutcodes(packed)).toEqual(new Set(outcodes))
})
