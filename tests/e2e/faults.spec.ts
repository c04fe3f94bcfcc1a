/**
 * A file that does not arrive, or arrives damaged: what could not be loaded, "Try again", and everything else still works. Files that
 * are shown in words alone are damaged in `tests/unit/features/faults.test.tsx`.
 */
import type { Locator } from '@playwright/test'
import { ALL_FAULTS, FAULTS, type Fault } from '../fileFaults.ts'
import { type App, expect, MOMENT, test, WEST_ESSEX } from './app.ts'
import { damage, FAILED_REQUEST } from './faults.ts'

const COULD_NOT_LOAD = /We could not load/
/** Files that are damaged in every way, one of each format; the others in two ways, other ones each, for all are fetched by one function. */
const IN_EVERY_WAY = ['areas.json', 'directory/CM16.bin']

function faultsOf(file: string, index: number): readonly Fault[] {
  return IN_EVERY_WAY.includes(file) ? ALL_FAULTS : [0, 1].map(step => ALL_FAULTS[(index + step) % ALL_FAULTS.length]!)
}

/**
 * Accepts every offer to try again, until none is left and what was missing is there. An offer may come late, from a part of the page
 * that began to load while the file was still damaged.
 */
async function tryAgain({ page }: App, mended: () => Promise<void>): Promise<void> {
  const offers = page.getByRole('button', { name: 'Try again' })
  await expect(async () => {
    if (await offers.first().isVisible()) await offers.first().click({ timeout: MOMENT })
    await expect(offers).toHaveCount(0, { timeout: 500 })
    await mended()
    await expect(page.getByText(COULD_NOT_LOAD)).toHaveCount(0)
  }).toPass()
}

interface Case {
  readonly file: string
  /** Gets to where the file is asked for. */
  readonly reach: (app: App) => Promise<void>
  /** Where the message is. */
  readonly message: (app: App) => Locator
  /** What works all the same, with the message on the screen. */
  readonly without: (app: App) => Promise<void>
  /** What there is once the file has arrived. */
  readonly mended: (app: App) => Promise<void>
}

const searched = async (app: App) => {
  await app.open()
  await app.search('CM16 6TN')
}
const answered = (app: App) => app.expectAnswer(WEST_ESSEX)
const keepsText = (app: App) => expect(app.field).toHaveValue('CM16 6TN')
const alert = (app: App) => app.alert.first()

/** Goes away to something that needs no such file, and comes back to the message. */
const findsNames = async (app: App) => {
  await keepsText(app)
  await app.search('Mid Essex')
  await app.expectAnswer('NHS Mid Essex CCG')
  await expect(app.alert).toHaveCount(0)
  await app.search('CM16 6TN')
  await expect(app.alert).toContainText(COULD_NOT_LOAD)
}

const CASES: readonly Case[] = [
  {
    file: 'overview.json',
    reach: searched,
    message: alert,
    without: keepsText,
    mended: async app => {
      await answered(app)
      await expect(app.map.getByText('West Essex')).toBeVisible()
    },
  },
  { file: 'areas.json', reach: searched, message: alert, without: keepsText, mended: answered },
  { file: 'directory/CM16.bin', reach: searched, message: alert, without: findsNames, mended: answered },
  {
    file: 'figures.json',
    reach: app => app.open('?q=CM16+6TN&layer=density'),
    message: app => app.page.locator('.map-colour').getByText(COULD_NOT_LOAD),
    without: answered,
    mended: app => expect(app.map.locator('.map-area--class-4').first()).toBeVisible(),
  },
]

for (const [index, { file, reach, message, without, mended }] of CASES.entries()) {
  test(`says what is wrong with ${file}; the rest works, and all of it once the file is there`, async ({
    app,
    expected,
  }) => {
    expected.push(FAILED_REQUEST)
    const [first, ...others] = faultsOf(file, index)
    const set = await damage(app.page, file, first!)
    await reach(app)
    await expect(message(app)).toContainText(FAULTS[first!])
    for (const fault of others) {
      set(fault)
      const notice = message(app).locator('xpath=ancestor-or-self::*[contains(@class,"notice ")][1]')
      await app.press(notice.getByRole('button', { name: 'Try again' }))
      await expect(message(app)).toContainText(FAULTS[fault])
    }
    await without(app)
    set()
    await tryAgain(app, () => mended(app))
  })
}

test('works without the neighbouring countries', async ({ app, expected }) => {
  expected.push(FAILED_REQUEST)
  await damage(app.page, 'land.json', 'truncated')
  await app.open('?q=CM16+6TN')
  await answered(app)
  await expect(app.map.getByText('West Essex')).toBeVisible()
})

test('answers in words when the map program does not arrive, and draws the map once it does', async ({
  app,
  expected,
  page,
}) => {
  expected.push(FAILED_REQUEST, /dynamically imported module/)
  const isMap = ({ pathname }: URL) => /^\/assets\/MapView-.*\.js$/.test(pathname)
  await page.route(isMap, route => route.abort())
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(page.getByText('We could not load the map')).toBeVisible()
  await page.unroute(isMap)
  await tryAgain(app, () => expect(app.map.getByText('West Essex')).toBeVisible())
})

test('keeps what it has when the network goes away, and goes on when it is back', async ({
  app,
  context,
  expected,
}) => {
  // Parts of the page that nobody had opened yet wait for the network too.
  expected.push(FAILED_REQUEST, /dynamically imported module/)
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await context.setOffline(true)
  await app.search('M1 1AE')
  await expect(app.alert).toContainText('You may be offline')
  await app.search('cm16 6tn')
  await app.expectAnswer(WEST_ESSEX)
  await app.search('M1 1AE')
  await expect(app.alert).toContainText('You may be offline')
  await context.setOffline(false)
  await tryAgain(app, () => app.expectAnswer('NHS Manchester CCG'))
})

test('a layer of the map that fails to load says so above the map, and is tried again there', async ({
  app,
  page,
  expected,
}) => {
  expected.push(FAILED_REQUEST)
  const code = '**/assets/ChangesLayer-*.js'
  await page.route(code, route => route.abort())
  await app.open('?q=CM16+6TN&since=ccg2016')
  const message = page.locator('.map').getByText('We could not load what changed on the map')
  await expect(message).toBeVisible()
  await page.unroute(code)
  // A press that reached the map would ask about the point below.
  await app.press(page.locator('.map').getByRole('button', { name: 'Try again' }))
  await expect(message).toHaveCount(0)
  await expect(page.locator('path.map-change').first()).toBeAttached()
  await app.expectAnswer(WEST_ESSEX)
})
