// @vitest-environment jsdom
/** What the page asks of the device: its clipboard, its memory and where it is. */
import { expect, test, vi } from 'vitest'
import { type AppScreen, expectText, openApp, screen, WEST_ESSEX, waitFor } from '../../screen/app.tsx'

async function openShare(query: string): Promise<AppScreen> {
  const app = await openApp(query)
  await app.expectAnswer(WEST_ESSEX)
  await app.user.click(screen.getByRole('button', { name: 'Share' }))
  await screen.findByRole('dialog', { name: 'Share this answer' })
  return app
}

test('a shared link names its edition, opens to the same answer, and is copied', async () => {
  const app = await openShare('?q=CM16+6TN')
  const link = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this answer' }).value
  const { search, hash } = new URL(link)
  expect([search, hash]).toEqual(['?edition=ccg2017', '#q=CM16+6TN'])
  await app.user.click(screen.getByRole('button', { name: 'Copy the link' }))
  await screen.findByText('Copied.')
  expect(await navigator.clipboard.readText()).toBe(link)
  app.follow(search + hash)
  await app.expectAnswer(WEST_ESSEX)
})

test('offers the link as a code', async () => {
  await openShare('?area=07H')
  const code = await screen.findByRole('img', { name: 'QR code of the link' })
  expect(code.querySelector('path')?.getAttribute('d')).toMatch(/^M\d/)
})

test('says so when the browser does not let it copy', async () => {
  const app = await openShare('?area=07H')
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  await app.user.click(screen.getByRole('button', { name: 'Copy the link' }))
  await screen.findByText(/Select the link and copy it yourself/)
})

test('keeps recent searches on the device, asks them again and forgets them', async () => {
  const first = await openApp()
  first.search('CM16 6TN')
  await first.expectAnswer(WEST_ESSEX)
  first.search('LS1 1UR')
  await first.expectAnswer(/Leeds/)
  first.close()
  const app = await openApp()
  await app.user.click(screen.getByText('Recent searches'))
  await app.user.click(screen.getByRole('button', { name: 'CM16 6TN' }))
  await app.expectAnswer(WEST_ESSEX)
  await app.user.click(screen.getByRole('button', { name: 'Clear them' }))
  await waitFor(() => expect(screen.queryByText('Recent searches')).toBeNull())
  expect(localStorage).toHaveLength(0)
})

/** Puts a device in place that answers when it is asked where it is. */
function locateBy(answer: Geolocation['getCurrentPosition']): void {
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: answer } })
}

const at = (latitude: number, longitude: number, accuracy = 20) =>
  ({ coords: { latitude, longitude, accuracy } }) as GeolocationPosition
const ask = (app: AppScreen) => app.user.click(screen.getByRole('button', { name: 'Use my location' }))

test('finds the CCG of where one is', async () => {
  locateBy(found => found(at(51.7043, 0.12395)))
  const app = await openApp()
  await ask(app)
  await app.expectAnswer(WEST_ESSEX)
})

test('says so where one is in the sea', async () => {
  locateBy(found => found(at(50, -3)))
  const app = await openApp()
  await ask(app)
  await app.expectAnswer('This point is outside England')
})

test.each([
  ['well, as at a window', 0.12395, 200, undefined],
  ['roughly, far from a border', 0.12395, 400, undefined],
  [
    'roughly, near a border',
    -0.03,
    1500,
    /only to about 1.5 km.*Within that distance are NHS .* and NHS .* CCG\. Enter your postcode/,
  ],
  [
    'hardly',
    0.12395,
    25_000,
    /only to about 25 km.*\d+ CCGs are within that distance. Choose yours.*NHS West Essex CCG.*NHS Mid Essex CCG/,
  ],
])('a device that knows where it is %s', async (_, long, accuracy, words) => {
  locateBy(found => found(at(51.7043, long, accuracy)))
  const app = await openApp()
  await ask(app)
  await app.expectAnswer(/NHS .* CCG/)
  if (!words) expect(app.alerts).toEqual([])
  else await app.expectAlert(words)
})

test('an area within a wide circle can be chosen, and the next search takes the list away', async () => {
  locateBy(found => found(at(51.7043, 0.12395, 25_000)))
  const app = await openApp()
  await ask(app)
  await app.user.click(await screen.findByRole('button', { name: 'NHS Mid Essex CCG' }))
  await app.expectAnswer('NHS Mid Essex CCG')
  await waitFor(() => expect(app.alerts).toEqual([]))
})

/** Codes of `GeolocationPositionError`. */
const FAILURES = [
  { what: 'refused', code: 1, words: 'Your browser did not let us see where you are' },
  { what: 'unavailable', code: 2, words: 'Your device could not tell where you are' },
  { what: 'slow', code: 3, words: 'Your device took too long' },
]

for (const { what, code, words } of FAILURES) {
  test(`says that the location is ${what}, and how else to search`, async () => {
    const error = { code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const
    locateBy((_found, failed) => failed?.(error))
    const app = await openApp()
    await ask(app)
    await app.expectAlert(words)
    await app.expectAlert(/type a postcode/i)
    app.search('CM16 6TN')
    await app.expectAnswer(WEST_ESSEX)
    await waitFor(() => expect(app.alerts).toEqual([]))
  })
}

test('a search made while the device is still thinking wins', async () => {
  let find: PositionCallback = () => undefined
  locateBy(found => {
    find = found
  })
  const app = await openApp()
  await ask(app)
  await expectText(() => document.querySelector('main'), 'Finding where you are')
  app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  find(at(53.5, -2.2))
  await app.expectAnswer(WEST_ESSEX)
  expect(app.query).toBe('#q=CM16+6TN')
})
