// @vitest-environment jsdom
/** Going to a section of the page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { goTo } from '../../../src/ui/goTo.ts'

const scrolled: string[] = []
const draw = (id: string) => {
  document.body.insertAdjacentHTML('beforeend', `<div><section id="${id}"><details></details></section></div>`)
  return document.querySelector<HTMLDetailsElement>(`#${id} details`)!
}
/** Mutations are told after the task in which they were made. */
const told = () => new Promise(resolve => setTimeout(resolve))

beforeEach(() => {
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this.id)
  }
})

afterEach(() => {
  document.body.replaceChildren()
  scrolled.length = 0
  vi.restoreAllMocks()
})

test('a section on the page is opened and scrolled to', () => {
  const details = draw('budget')
  goTo('budget')
  expect(details.open).toBe(true)
  expect(scrolled).toEqual(['budget'])
})

test('a section that comes later is opened and scrolled to when it is there', async () => {
  goTo('budget')
  draw('people')
  await told()
  expect(scrolled).toEqual([])
  const details = draw('budget')
  await told()
  expect(details.open).toBe(true)
  expect(scrolled).toEqual(['budget'])
})

test.each(['wheel', 'touchstart', 'pointerdown', 'keydown'])(
  'not after a %s, which asks for something else',
  async sign => {
    goTo('budget')
    dispatchEvent(new Event(sign))
    const details = draw('budget')
    await told()
    expect(details.open).toBe(false)
    expect(scrolled).toEqual([])
  },
)

test('not after another section was asked for', async () => {
  goTo('budget')
  draw('people')
  goTo('people')
  draw('budget')
  await told()
  expect(scrolled).toEqual(['people'])
})

test('not after it was let go', async () => {
  goTo('budget')()
  draw('budget')
  await told()
  expect(scrolled).toEqual([])
})
