// @vitest-environment jsdom
/** What is added to the page, or taken from it, beside the answer is said, once. */

import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { collectSpoken } from '../../../spoken.ts'
import { type AppScreen, openApp, screen, waitFor } from '../../screen/app.tsx'

const press = (name: string) => async (app: AppScreen) => app.user.click(await screen.findByRole('button', { name }))
const follow = (query: string) => async (app: AppScreen) => app.follow(query)

interface Way {
  readonly from: string
  readonly act: (app: AppScreen) => Promise<void>
  readonly said: string
}

const WAYS: Readonly<Record<string, Way>> = {
  'an area that is added to the comparison': {
    from: '?compare=07H',
    act: async app => app.user.selectOptions(await screen.findByLabelText('Add a CCG'), 'Mid Essex'),
    said: 'Added: Mid Essex. Compared with England: West Essex and Mid Essex.',
  },
  'one that is removed': {
    from: '?compare=07H,06Q',
    act: press('Remove West Essex'),
    said: 'Removed: West Essex. Compared with England: Mid Essex.',
  },
  'the end of the comparison': {
    from: '?compare=07H,06Q',
    act: press('End the comparison'),
    said: 'The comparison has ended.',
  },
  colours: {
    from: '?area=07H',
    act: follow('?area=07H&layer=budget'),
    said: 'The map has colours: Budget per patient.',
  },
  'no colours': {
    from: '?area=07H&layer=budget',
    act: follow('?area=07H'),
    said: 'The map has no colours.',
  },
  'what changed': {
    from: '?area=07H',
    act: press('Show what changed'),
    said: 'The map shows what changed between April 2016 and April 2017. A list of it follows the map.',
  },
  'no changes any more': {
    from: '?area=07H&since=ccg2016',
    act: press('Hide what changed'),
    said: 'What changed is no longer shown.',
  },
}

// The first: here the words come late.
test('nothing of a date that was left in between, however late the words come', async () => {
  const app = await openApp('')
  const all = collectSpoken()
  for (const query of ['?edition=ccg2016&since=ccg2015', '?compare=07H', '?compare=07H,06Q']) {
    act(() => app.follow(query))
  }
  await waitFor(() => expect(all).toContain('Added: Mid Essex. Compared with England: West Essex and Mid Essex.'))
  expect(all.filter(words => /Added: West Essex|what changed/.test(words))).toEqual([])
})

test.each(Object.entries(WAYS))('%s', async (_, { from, act, said }) => {
  const app = await openApp(from)
  const all = collectSpoken()
  await act(app)
  await waitFor(() => expect(all.filter(words => words === said)).toEqual([said]))
})

test('a button whose words change with what it does is not pressed, too', async () => {
  const app = await openApp('?area=07H')
  const button = await screen.findByRole('button', { name: 'Show what changed' })
  await app.user.click(button)
  await waitFor(() => expect(button.textContent).toBe('Hide what changed'))
  expect(button.hasAttribute('aria-pressed')).toBe(false)
})
