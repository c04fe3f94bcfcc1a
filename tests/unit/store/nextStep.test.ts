// @vitest-environment node
import { expect, it } from 'vitest'
import type { Result } from '../../../src/core/finder/result.ts'
import { readLink } from '../../../src/core/link.ts'
import { nextStep } from '../../../src/store/nextStep.ts'
import type { State } from '../../../src/store/state.ts'
import { createWorld, HARLOW, postcode, WEST } from './world.ts'

const POINT = { lat: 51.7, long: 0.1 }
const click: Result = { kind: 'point', point: POINT, cell: 0 }
const place: Result = { ...click, place: HARLOW }
const partial: Result = { kind: 'partial', code: 'CM1', cells: [0, 1] }

/** A store that rests on a link with this result. */
async function restingOn(query: string, result: Result | undefined): Promise<State> {
  const { app, services } = createWorld()
  const [atlas, cells] = await Promise.all([services.atlas(), services.finder.cells()])
  return { ...app(), link: readLink(query).link, result, atlas, cells }
}

it.each<[before: string, result: Result | undefined, after: string, step: string]>([
  ['', undefined, '?view=list', 'stay'],
  ['?q=CM16+6TN', postcode('CM16 6TN'), '?q=CM16+6TN&since=ccg2015&layer=density&map=9/51.7/0.1', 'stay'],
  ['?q=CM16+6TN', postcode('CM16 6TN'), '', 'select'],
  ['?q=CM16+6TN', postcode('CM16 6TN'), '?region=E40000003', 'select'],
  ['', undefined, '?edition=icb2026', 'select'],
  ['?q=CM16+6TN', postcode('CM16 6TN'), '?q=CM16+6TN&edition=icb2026', 'select'],
  ['?q=51.7,0.1', click, '?q=51.7,0.1&edition=icb2026', 'select'],
  ['?q=CM1', partial, '?q=CM1&area=07H', 'select'],
  ['?area=07H', { kind: 'area', area: WEST }, '?area=07H&edition=ccg2018', 'select'],
  ['?q=Harlow', place, '?q=Harlow&edition=ccg2018', 'answer'],
  ['?q=CM1', partial, '?q=CM1&edition=ccg2018', 'answer'],
  ['?q=Harlow', place, '?q=Harlow&at=51.00000,0.90000', 'answer'],
  ['?q=Harlow&at=51.77000,0.10000', place, '?q=Harlow&at=51.00000,0.90000', 'answer'],
  ['?area=07H', { kind: 'area', area: WEST }, '?area=06Q', 'answer'],
  ['?area=07H', { kind: 'area', area: WEST }, '?area=99Z&edition=ccg2018', 'answer'],
  ['', undefined, '?q=CM16+6TN', 'answer'],
  ['', undefined, '?practice=F81120', 'answer'],
])('from %s with %o to %s', async (before, result, after, step) => {
  expect(nextStep(await restingOn(before, result), readLink(after).link).kind).toBe(step)
})

it.each<[why: string, change: Partial<State>]>([
  ['a search is under way', { pending: true }],
  ['the names are not there', { atlas: undefined }],
  ['the cells are not there', { cells: undefined }],
])('while %s, what is on the screen answers nothing else', async (_, change) => {
  const state = await restingOn('?q=CM16+6TN', postcode('M1 1AE'))
  expect(nextStep({ ...state, ...change }, readLink('?q=CM16+6TN&edition=icb2026').link).kind).toBe('answer')
})
