/** Where a provider is put, and that none is lost. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diskSource } from '../../../cli/diskSource.ts'
import { locate } from '../../../pipeline/providers-position.ts'
import type { SourceProvider } from '../../../pipeline/providers-read.ts'
import { createReport, formatReport } from '../../../pipeline/providers-report.ts'
import { createFinder } from '../../../src/core/finder/finder.ts'
import { createLocator } from '../../../src/core/finder/locate/locator.ts'
import type { CellTopology } from '../../../src/core/geo.ts'

const finder = createFinder(diskSource('public/geo'))
const detail = createLocator(JSON.parse(readFileSync('public/geo/detail.json', 'utf8')) as CellTopology)
const EPPING = { lat: 51.7043, long: 0.12395 }

describe('locate', () => {
  it('takes the published position', async () => {
    const located = await locate(EPPING, 'CM16 6TN', finder, detail)
    expect(located).toMatchObject({ kind: 'located', by: 'position', point: EPPING, cell: detail.cellAt(EPPING) })
  })

  it('takes the postcode’s position where none is published', async () => {
    const located = await locate(null, 'CM16 6TN', finder, detail)
    expect(located).toMatchObject({ kind: 'located', by: 'postcode', cell: detail.cellAt(EPPING) })
  })

  it('takes the postcode’s position where the published one is a slip', async () => {
    const located = await locate({ lat: 53.8, long: -1.55 }, 'CM16 6TN', finder, detail)
    expect(located).toMatchObject({ kind: 'located', by: 'corrected', cell: detail.cellAt(EPPING) })
  })

  it.each([
    ['a Welsh postcode', { lat: 51.48, long: -3.18 }, 'CF10 1EP'],
    ['a position abroad without a postcode', { lat: 55.9, long: -4.2 }, ''],
  ])('sets %s apart as outside England', async (_, published, postcode) => {
    expect(await locate(published, postcode, finder, detail)).toEqual({ kind: 'outside' })
  })

  it('says when nobody publishes where it is', async () => {
    expect(await locate(null, '', finder, detail)).toEqual({ kind: 'unlocated' })
  })
})

it('counts every row, and names those in no list or on no map', () => {
  const row = { kind: 'dentist', name: 'Tooth Bus', address: '', postcode: '' } as SourceProvider
  const report = createReport()
  report.count(row, { kind: 'located', point: EPPING, cell: 0, by: 'postcode' }, 'listed', false)
  report.count(row, { kind: 'located', point: EPPING, cell: 0, by: 'position' }, 'repeated', false)
  report.count({ ...row, name: 'Glasgow Dental' }, { kind: 'outside' }, 'left-out', true)
  report.count(row, { kind: 'unlocated' }, 'left-out', true)
  expect(report.read().kinds.dentist).toMatchObject({ read: 4, listed: 1, repeated: 1, byPostcode: 1 })
  const text = formatReport(report.read())
  expect(text).toContain('dentist: 1 of 4 listed')
  expect(text).toMatch(/outside England, in no list: 1\n\s+Glasgow Dental/)
  expect(text).toMatch(/without a position, on no map: 1\n\s+Tooth Bus/)
})
