// @vitest-environment jsdom
/**
 * A file that does not arrive, or arrives damaged: what could not be loaded, "Try again", and everything else still works.
 * Of the files that the map draws, and of the network itself, `tests/e2e/faults.spec.ts` knows.
 */
import { beforeEach, expect, test } from 'vitest'
import { createGeoSource } from '../../../src/data/geoSource.ts'
import { createServices } from '../../../src/data/services.ts'
import { ALL_FAULTS, FAULTS, type Fault, withOtherDigit } from '../../fileFaults.ts'
import { type AppScreen, expectText, fireEvent, openApp, screen, WEST_ESSEX, waitFor } from '../screen/app.tsx'
import { replyTo, resetGeoServer, respond } from '../screen/geoServer.ts'

const COULD_NOT_LOAD = /We could not load/

interface Case {
  readonly file: string
  /** Gets to where the file is asked for. */
  readonly reach: (open: (query?: string) => Promise<AppScreen>) => Promise<AppScreen>
  /** Where the message is. */
  readonly place: (app: AppScreen) => HTMLElement | null
  /** What works all the same, with the message on the screen. */
  readonly without: (app: AppScreen) => Promise<void>
  /** What there is once the file has arrived. */
  readonly mended: (app: AppScreen) => Promise<void>
}

const searching =
  (text: string): Case['reach'] =>
  async open => {
    const app = await open()
    app.search(text)
    return app
  }
const alert = () => screen.queryAllByRole('alert')[0] ?? null
const profile = () => document.querySelector<HTMLElement>('.profile')
const answer = (app: AppScreen) => app.answer

const CASES: readonly Case[] = [
  {
    file: 'directory/index.json',
    reach: searching('CM16 6TN'),
    place: alert,
    async without(app) {
      expect(app.field.value).toBe('CM16 6TN')
      app.search('Mid Essex')
      await app.expectAnswer('NHS Mid Essex CCG')
      expect(app.alerts).toEqual([])
      app.search('CM16 6TN')
      await app.expectAlert('We could not load')
    },
    mended: async app => void (await app.expectAnswer(WEST_ESSEX)),
  },
  {
    file: 'names/index.json',
    reach: searching('Harlow'),
    place: alert,
    async without(app) {
      app.search('West Essex')
      await app.expectAnswer(WEST_ESSEX)
      app.search('Harlow')
      await app.expectAlert('We could not load')
    },
    mended: app => expectText(() => app.answer, 'Harlow was in'),
  },
  {
    file: 'profiles/E38000197.json',
    reach: open => open('?q=CM16+6TN'),
    place: profile,
    async without(app) {
      await expectText(() => app.answer, 'NHS Essex ICB')
      await expectText(profile, '304,451')
    },
    mended: () => expectText(profile, '£382.6 million'),
  },
  {
    file: 'providers/E38000197.json',
    reach: open => open('?q=CM16+6TN'),
    place: profile,
    without: () => expectText(profile, '£382.6 million'),
    mended: () => waitFor(() => expect(document.querySelector('.provider')).not.toBeNull()),
  },
  {
    file: 'cells.json',
    reach: open => open('?q=CM16+6TN&edition=ccg2020'),
    place: profile,
    without: app => expectText(() => app.answer, 'NHS Essex ICB'),
    mended: () => expectText(profile, 'Epping Forest'),
  },
  {
    file: 'borders/index.json',
    reach: open => open('?q=CM1+4PS'),
    place: answer,
    async without(app) {
      await app.expectAnswer(/CCG$/)
      await expectText(() => app.answer, 'We could not load how near this is to a border')
    },
    mended: app => expectText(() => app.answer, 'Near a border: NHS Mid Essex CCG'),
  },
]

beforeEach(resetGeoServer)

/** Damages a file from now on. */
function damage(file: string, fault: Fault): void {
  replyTo(file, async whole => {
    switch (fault) {
      case 'cut off':
        throw new TypeError('Failed to fetch')
      case 'missing':
        return new Response('Not found\n', { status: 404 })
      case 'an error':
        return new Response('Internal error\n', { status: 500 })
      case 'truncated':
        return respond(whole.subarray(0, whole.length / 2))
      case 'changed':
        return respond(withOtherDigit(whole))
      case 'a web page instead':
        return respond(new TextEncoder().encode('<!doctype html><title>Welcome</title>'), 'text/html')
    }
  })
}

function tryAgain(place: HTMLElement | null): void {
  const notice = [...(place?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === 'Try again')
  if (notice) fireEvent.click(notice)
}

for (const { file, reach, place, without, mended } of CASES) {
  test(`says what is wrong with ${file}; the rest works, and all of it once the file is there`, async () => {
    const files = createServices(createGeoSource())
    const [first, ...others] = ALL_FAULTS
    damage(file, first!)
    const app = await reach(query => openApp(query, files))
    await expectText(() => place(app), COULD_NOT_LOAD, FAULTS[first!])
    for (const fault of others) {
      damage(file, fault)
      tryAgain(place(app))
      await expectText(() => place(app), FAULTS[fault])
    }
    await without(app)
    resetGeoServer()
    await waitFor(() => {
      tryAgain(document.body)
      expect(document.body.textContent).not.toMatch(COULD_NOT_LOAD)
    })
    await mended(app)
  })
}
