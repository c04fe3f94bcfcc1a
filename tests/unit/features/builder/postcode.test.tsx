// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { BuilderForm } from '../../../../src/features/builder/BuilderForm.tsx'
import { MISTAKES } from '../../../../src/features/builder/texts.ts'
import { useSettings } from '../../../../src/features/builder/useSettings.ts'
import '../../screen/browser.ts'

/** The form, and the postcode that the code to copy has. */
function Form() {
  const { draft, mistakes, settings, change } = useSettings()
  const isFinished = Object.keys(mistakes).length === 0
  return (
    <>
      <BuilderForm draft={draft} mistakes={mistakes} change={change} />
      <output>{isFinished ? `opens with “${settings.postcode}”` : 'unfinished'}</output>
    </>
  )
}

function type(text: string) {
  render(<Form />)
  const box = screen.getByLabelText<HTMLInputElement>('Postcode')
  fireEvent.change(box, { target: { value: text } })
  return { box, code: screen.getByRole('status').textContent }
}

it.each(['CM16', 'CM16 6', 'CM', 'Harlow', 'ZZ99 3VZ', 'CM16 6TX9', 'CM16 6TN, M1 1AE', '51.7,0.12', 'E38000197', '-'])(
  'refuses %j, and keeps it in the box',
  text => {
    const { box, code } = type(text)
    expect(box.value).toBe(text)
    expect(box.getAttribute('aria-invalid')).toBe('true')
    const described = box.getAttribute('aria-describedby')!.split(' ')
    expect(described.map(id => document.getElementById(id)!.textContent)).toContain(MISTAKES.postcode)
    expect(code).toBe('unfinished')
  },
)

it.each([
  ['CM16 6TN', 'CM16 6TN'],
  [' cm166tn ', 'CM16 6TN'],
  ['gir0aa', 'GIR 0AA'],
  [' ', ''],
])('takes %j as %j', (text, postcode) => {
  const { box, code } = type(text)
  expect(box.getAttribute('aria-invalid')).toBeNull()
  expect(code).toBe(`opens with “${postcode}”`)
})
