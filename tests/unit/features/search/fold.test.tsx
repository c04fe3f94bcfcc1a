// @vitest-environment jsdom
/** When the search folds to one line, and when it must not. */
import { expect, test } from 'vitest'
import { waitForPaint } from '../../../../src/data/waitForPaint.ts'
import { fireEvent, openApp, screen, WEST_ESSEX, waitFor } from '../../screen/app.tsx'

const isFolded = () => screen.queryByRole('button', { name: 'Change' }) !== null

test('an answer folds the search; Change opens it with its text selected', async () => {
  const app = await openApp()
  app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  expect(isFolded()).toBe(true)
  await app.user.click(screen.getByRole('button', { name: 'Change' }))
  expect(document.activeElement).toBe(app.field)
  expect(app.field.value.slice(app.field.selectionStart ?? 0, app.field.selectionEnd ?? 0)).toBe('CM16 6TN')
})

test('who types the next question while the answer to the last arrives keeps the field and its text', async () => {
  const app = await openApp()
  app.search('CM16 6TN')
  app.field.focus()
  fireEvent.input(app.field, { target: { value: 'M14 5R' } })
  await app.expectAnswer(WEST_ESSEX)
  expect(isFolded()).toBe(false)
  expect(app.field.value).toBe('M14 5R')
  expect(document.activeElement).toBe(app.field)
  app.search('M14 5RQ')
  await app.expectAnswer('NHS Manchester CCG')
  await waitFor(() => expect(isFolded()).toBe(true))
})

test.each([
  ['?q=CM16+6TN', 'CM16 6TN'],
  ['?practice=F81120', 'Nuffield House Health Centre'],
  ['?area=07H', 'NHS West Essex CCG'],
])('%s says what was asked', async (link, asked) => {
  await openApp(link)
  await waitFor(() =>
    expect(document.querySelector('.search__asked')?.textContent).toBe(`You asked about ${asked}Change`),
  )
})

test('who presses Change before the focus has gone to the answer keeps it', async () => {
  const app = await openApp()
  app.search('CM16 6TN')
  const change = await screen.findByRole('button', { name: 'Change' })
  fireEvent.click(change)
  expect(document.activeElement).toBe(app.field)
  await app.expectAnswer(WEST_ESSEX)
  // The focus would go to the answer after the next paint.
  await waitForPaint()
  await waitForPaint()
  expect(document.activeElement).toBe(app.field)
})
