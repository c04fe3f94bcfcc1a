// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { submitWithoutForms } from '../../../../src/features/embed/submitWithoutForms.ts'

let stop: () => void
const submitted = vi.fn((event: Event) => event.preventDefault())
const field = () => document.querySelector('input')!

beforeEach(() => {
  document.body.innerHTML =
    '<form><input><button>Find</button><button type="button">Other</button></form><button>Out</button>'
  document.querySelector('form')!.addEventListener('submit', submitted)
  submitted.mockClear()
  stop = submitWithoutForms()
})
afterEach(() => stop())

const press = (key: string, more = {}) =>
  field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))

it.each([
  ['Enter in the field', () => press('Enter'), 1],
  ['the button', () => document.querySelector('button')!.click(), 1],
  ['another key', () => press('a'), 0],
  ['Enter that ends a composition', () => press('Enter', { isComposing: true }), 0],
  ['a button of another kind', () => document.querySelectorAll('button')[1]!.click(), 0],
  ['a button outside', () => document.querySelectorAll('button')[2]!.click(), 0],
])('%s submits %j times', (_, act, times) => {
  act()
  expect(submitted).toHaveBeenCalledTimes(times)
})

it('leaves alone what a component has taken: Enter on a suggestion', () => {
  field().addEventListener('keydown', event => event.preventDefault())
  press('Enter')
  expect(submitted).not.toHaveBeenCalled()
})
