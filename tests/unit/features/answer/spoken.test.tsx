// @vitest-environment jsdom
/** What a screen reader gets while somebody searches: names, roles and states in the tree, and each event said once. */
import { expect, test } from 'vitest'
import { openApp, screen, waitFor, within } from '../../screen/app.tsx'

/** Collects, from now on, every text that a live region changes to. */
function listen(): readonly string[] {
  const said: string[] = []
  const hear = (node: Node | null) => {
    const region = (node instanceof Element ? node : node?.parentElement)?.closest('[role=status], [role=alert]')
    const text = region?.textContent?.trim()
    if (text && said.at(-1) !== text) said.push(text)
  }
  new MutationObserver(records => {
    for (const { target, addedNodes } of records) {
      hear(target)
      for (const node of addedNodes) hear(node instanceof Element ? (node.querySelector('[role=alert]') ?? node) : node)
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
  return said
}

test('postcode: the answer, once', async () => {
  const app = await openApp()
  const said = listen()
  app.search('CM16 6TN')
  await app.expectAnswer('NHS West Essex CCG')
  await waitFor(() => expect(said.some(text => text.startsWith('CM16 6TN was in'))).toBe(true))
  const answers = said.filter(text => text.startsWith('CM16 6TN was in'))
  expect(answers).toEqual(['CM16 6TN was in NHS West Essex CCG. Today: NHS Essex ICB.'])
  const [code] = within(app.answer!).getAllByRole('term')
  expect([code!.textContent, code!.nextElementSibling?.textContent]).toEqual(['NHS code', '07H'])
})

test('a mistake is said at once', async () => {
  const app = await openApp()
  const said = listen()
  app.search('CM16 6T!')
  await waitFor(() => expect(said.join('\n')).toContain('a number, then two letters'))
})

test('place: how many suggestions, and which is highlighted', async () => {
  const app = await openApp()
  const said = listen()
  await app.type('harlow')
  await waitFor(() => expect(said).toContainEqual(expect.stringMatching(/^\d+ suggestions?\./)))
  await app.user.keyboard('{ArrowDown}')
  const [first] = app.suggestions
  expect(first!.getAttribute('aria-selected')).toBe('true')
  expect(app.field.getAttribute('aria-activedescendant')).toBe(first!.id)
})

test('list: a count that follows the filter', async () => {
  const app = await openApp('?view=list')
  const filter = await screen.findByRole('searchbox', { name: 'Name or code' })
  const said = listen()
  await app.user.type(filter, 'leeds')
  await waitFor(() => expect(said).toContainEqual('3 of 207 CCGs'))
})

test('share: copying is confirmed', async () => {
  const app = await openApp('?q=CM16+6TN')
  await app.expectAnswer('NHS West Essex CCG')
  await app.user.click(screen.getByRole('button', { name: 'Share' }))
  const said = listen()
  await app.user.click(await screen.findByRole('button', { name: 'Copy the link' }))
  await waitFor(() => expect(said).toContainEqual('Copied.'))
})
