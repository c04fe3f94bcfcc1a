// @vitest-environment jsdom
/** Where the focus is after what a person pressed has gone: at what came instead, never at the start of the page. */
import { expect, test } from 'vitest'
import { openApp, screen, waitFor } from '../screen/app.tsx'

interface Way {
  readonly from: string
  readonly press: string | RegExp
  /** The id of the element that has the focus then. */
  readonly to: string
}

const WAYS: Readonly<Record<string, Way>> = {
  'a choice among areas': { from: '?q=EN9', press: /^NHS West Essex CCG/, to: 'answer-heading' },
  'a correction': { from: '?q=M1+IAE', press: /^Did you mean/, to: 'answer-heading' },
  'an area of its history': { from: '?area=14L', press: /^NHS Central Manchester CCG/, to: 'answer-heading' },
  'one that is no longer compared': { from: '?compare=07H,06Q', press: 'Remove West Essex', to: 'compare-heading' },
  'the last that is compared': { from: '?compare=07H', press: 'Remove West Essex', to: 'result' },
  'the end of a comparison': { from: '?compare=07H,06Q', press: 'End the comparison', to: 'answer-heading' },
  'the start of one': { from: '?area=07H', press: /^Compare it with other CCGs/, to: 'result' },
}

test.each(Object.entries(WAYS))('after %s', async (_, { from, press, to }) => {
  const app = await openApp(from)
  await app.user.click(await screen.findByRole('button', { name: press }))
  await waitFor(() => expect(document.activeElement?.id).toBe(to))
})
