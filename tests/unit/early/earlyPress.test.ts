// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { holdEarlyPress } from '../../../src/early/earlyPress.ts'

it('marks the first button that is pressed, whatever is in it, and none that sends a form', () => {
  document.body.innerHTML =
    '<p>Words</p><form><button type="submit">Find</button></form><button id="a"><b>Later</b></button><button id="b"></button>'
  document.querySelector('form')!.addEventListener('submit', event => event.preventDefault())
  holdEarlyPress()
  for (const selector of ['p', 'form button', '#a b', '#b']) document.querySelector<HTMLElement>(selector)!.click()
  expect([...document.querySelectorAll('[data-early]')].map(({ id }) => id)).toEqual(['a'])
})
