/** The main tasks, each from an address to what a person sees at its end. */
import { geoAddress } from '../servers/published.ts'
import { type Engine, until } from './engine.ts'

export interface Server {
  readonly url: string
  stop(): Promise<void>
}

type Task = (engine: Engine, server: Server) => Promise<unknown>

const FIELD = '.search input[name=q]'
const HEADING = '#answer-heading'

const words = (engine: Engine, selector: string) =>
  until(
    () => engine.run((selector: string) => document.querySelector(selector)?.textContent ?? '', selector),
    Boolean,
    `${selector} has words`,
  )
const says = (engine: Engine, selector: string, text: string) =>
  until(
    () => engine.run((selector: string) => document.querySelector(selector)?.textContent ?? '', selector),
    found => found.includes(text),
    `${selector} says “${text}”`,
  )
const counts = (engine: Engine, selector: string, count: number) =>
  until(
    () => engine.run((selector: string) => document.querySelectorAll(selector).length, selector),
    found => found === count,
    `${count} of ${selector}`,
  )
const isThere = (engine: Engine, selector: string) =>
  until(
    () => engine.run((selector: string) => document.querySelectorAll(selector).length, selector),
    found => found > 0,
    `${selector} is there`,
  )
const focus = (engine: Engine, selector: string) =>
  engine.run((selector: string) => document.querySelector<HTMLElement>(selector)?.focus(), selector)

/** Opens a page of the app and waits for its program. */
async function open(engine: Engine, { url }: Server, query = ''): Promise<void> {
  await engine.open(`${url}${query}`)
  await isThere(engine, '.footer')
}

/** Types into an empty field. A window that has just opened may lose the first keys, so it is seen that they arrived. */
async function type(engine: Engine, text: string, field = FIELD): Promise<void> {
  const typed = async () => {
    const read = (field: string) => document.querySelector<HTMLInputElement>(field)?.value
    if ((await engine.run(read, field)) === '') {
      await engine.click(field)
      await engine.press(text)
    }
    return engine.run(read, field)
  }
  await until(typed, found => found === text, `${field} has what was typed`)
}

export const TASKS: Readonly<Record<string, Task>> = {
  'a postcode': async (engine, server) => {
    await open(engine, server)
    await type(engine, 'CM16 6TN')
    await engine.press({ key: 'Enter' })
    await says(engine, HEADING, 'NHS West Essex CCG')
    await says(engine, '#answer', 'NHS Essex ICB')
  },
  'a suggestion, by keyboard': async (engine, server) => {
    await open(engine, server)
    await type(engine, 'west ess')
    await isThere(engine, '[role=option]')
    await engine.press({ key: 'ArrowDown' })
    await isThere(engine, '[role=option][aria-selected=true]')
    await engine.press({ key: 'Enter' })
    await says(engine, HEADING, 'NHS West Essex CCG')
  },
  'a click on the map, and the name under the pointer': async (engine, server) => {
    await open(engine, server)
    await counts(engine, 'path.map-area', 207)
    await engine.hover('.map__canvas')
    const name = await words(engine, '.map-tip')
    await engine.click('.map__canvas')
    await says(engine, HEADING, name)
  },
  'other dates': async (engine, server) => {
    await open(engine, server, '?q=CM16+6TN')
    await says(engine, HEADING, 'NHS West Essex CCG')
    await focus(engine, '[type=range]')
    await engine.press({ key: 'End' })
    await says(engine, '.edition-bar__now', 'April 2026 · 36 ICBs')
    await says(engine, HEADING, 'NHS Essex ICB')
  },
  'the list': async (engine, server) => {
    await open(engine, server, '?view=list')
    await counts(engine, 'tbody tr', 207)
    await type(engine, 'west essex', '[type=search]')
    await counts(engine, 'tbody tr', 1)
  },
  'on paper': async (engine, server) => {
    await open(engine, server, '?q=CM16+6TN')
    await says(engine, HEADING, 'NHS West Essex CCG')
    await engine.run(() => void window.dispatchEvent(new Event('beforeprint')))
    await isThere(engine, '.print-map .sheet__area')
    await isThere(engine, '.chart svg path')
  },
  'many postcodes': async (engine, server) => {
    await engine.open(`${server.url}bulk.html`)
    await isThere(engine, 'textarea')
    await type(engine, 'CM16 6TN, M1 1AE, nowhere', 'textarea')
    await engine.click('.bulk__part button')
    await until(
      () =>
        engine.run(() => {
          const button = [...document.querySelectorAll('button')].find(
            ({ textContent }) => textContent === 'Look up every row',
          )
          button?.click()
          return document.querySelector('h1')?.textContent ?? ''
        }),
      heading => heading === 'Your file is ready',
      'the file is ready',
    )
    await says(engine, 'main', '2 found')
  },
  'the widget': async (engine, server) => {
    await engine.open(`${server.url}embed.html?q=CM16+6TN`)
    await says(engine, HEADING, 'NHS West Essex CCG')
    await counts(engine, 'path.map-area', 207)
  },
  'a page without script': async (engine, server) => {
    await engine.open(`${server.url}ccg/07h-west-essex.html`)
    await says(engine, 'h1', 'NHS West Essex CCG')
  },
  'without a connection': async (engine, server) => {
    await open(engine, server, '?q=CM16+6TN')
    await says(engine, HEADING, 'NHS West Essex CCG')
    await until(
      () => engine.run(() => navigator.serviceWorker.controller?.state === 'activated'),
      Boolean,
      'the worker has taken over',
    )
    // The files that came before the worker are handed over to it.
    await until(
      () => engine.run((shard: string) => caches.match(shard).then(Boolean), geoAddress('directory/CM16.bin')),
      Boolean,
      'the postcodes of CM16 are kept',
    )
    await server.stop()
    await open(engine, server, '?q=CM16+6AA')
    await says(engine, HEADING, 'NHS West Essex CCG')
  },
}
