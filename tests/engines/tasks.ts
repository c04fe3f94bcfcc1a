/** The main tasks, each from an address to what a person sees at its end. */
import { geoAddress } from '../servers/published.ts'
import { type Engine, until } from './engine.ts'
import { click, counts, focus, HEADING, holds, isThere, open, press, says, type } from './page.ts'

export interface Server {
  readonly url: string
  stop(): Promise<void>
}

export type Task = (engine: Engine, server: Server) => Promise<unknown>

const WEST_ESSEX = 'NHS West Essex CCG'
const NOW = '.edition-bar__now'

export const TASKS: Readonly<Record<string, Task>> = {
  'a postcode': async (engine, { url }) => {
    await open(engine, url)
    await type(engine, 'CM16 6TN')
    await engine.press({ key: 'Enter' })
    await says(engine, HEADING, WEST_ESSEX)
    await says(engine, '#answer', 'NHS Essex ICB')
  },
  'a suggestion, by keyboard': async (engine, { url }) => {
    await open(engine, url)
    await type(engine, 'west ess')
    await isThere(engine, '[role=option]')
    await engine.press({ key: 'ArrowDown' })
    await isThere(engine, '[role=option][aria-selected=true]')
    await engine.press({ key: 'Enter' })
    await says(engine, HEADING, WEST_ESSEX)
  },
  'a click on the map, and the name under the pointer': async (engine, { url }) => {
    await open(engine, url)
    await counts(engine, 'path.map-area', 207)
    // Whichever area is seen at the middle of its box: which it is follows from the size of the window.
    const choose = () => {
      const path = [...document.querySelectorAll('path.map-area')].find(path => {
        const { x, y, width, height } = path.getBoundingClientRect()
        return document.elementFromPoint(x + width / 2, y + height / 2) === path
      })
      path?.setAttribute('data-tried', '')
      return path !== undefined
    }
    await holds(engine, choose, 'an area is seen')
    // The pointer moves a little each time, as a hand does: a map that has just come learns of it then.
    let step = 0
    const name = await until(
      async () => {
        await engine.hover('[data-tried]', step++ % 2)
        return engine.run(() => document.querySelector('.map-tip')?.textContent ?? '')
      },
      Boolean,
      'the name under the pointer',
    )
    await click(engine, '[data-tried]')
    await says(engine, HEADING, name)
  },
  'roads on the map, and their numbers': async (engine, { url }) => {
    await open(engine, `${url}?map=11/51.7/0.1`)
    const isPainted = () => {
      const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-context-pane canvas:not(.map-context--empty)')
      const copy = canvas && new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')
      copy?.drawImage(canvas!, 0, 0)
      return copy?.getImageData(0, 0, canvas!.width, canvas!.height).data.some(value => value > 0) ?? false
    }
    await holds(engine, isPainted, 'roads are painted')
    await isThere(engine, '.map-name--motorway')
  },
  'other dates, by keyboard': async (engine, { url }) => {
    await open(engine, `${url}?q=CM16+6TN`)
    await says(engine, HEADING, WEST_ESSEX)
    await focus(engine, '[type=range]')
    await engine.press({ key: 'End' })
    await says(engine, NOW, 'April 2026 · 36 ICBs')
    await says(engine, HEADING, 'NHS Essex ICB')
  },
  'other dates, by mouse on a narrow screen': async (engine, { url }) => {
    await engine.resize(390, 844)
    await open(engine, url)
    await says(engine, NOW, 'April 2017 · 207 CCGs')
    const dragged = async () => {
      await engine.drag('[type=range]', 0.24, 0.01)
      return engine.run((now: string) => document.querySelector(now)?.textContent, NOW)
    }
    await until(dragged, now => now === 'July 2015 · 209 CCGs', 'the date where the slider was let go')
  },
  'the list': async (engine, { url }) => {
    await open(engine, `${url}?view=list`)
    await counts(engine, 'tbody tr', 207)
    await type(engine, 'west essex', '[type=search]')
    await counts(engine, 'tbody tr', 1)
  },
  'on paper': async (engine, { url }) => {
    await open(engine, `${url}?q=CM16+6TN`)
    await says(engine, HEADING, WEST_ESSEX)
    await engine.run(() => void window.dispatchEvent(new Event('beforeprint')))
    await isThere(engine, '.print-map .sheet__area')
    await isThere(engine, '.chart svg path')
  },
  'many postcodes': async (engine, { url }) => {
    await open(engine, `${url}bulk.html`, 'textarea')
    await type(engine, 'CM16 6TN, M1 1AE, nowhere', 'textarea')
    await press(engine, 'Use this list')
    await press(engine, 'Look up every row')
    await says(engine, 'h1', 'Your file is ready')
    await says(engine, 'main', '2 found')
  },
  'the widget, and a page that has it': async (engine, { url }) => {
    await open(engine, `${url}embed.html?q=CM16+6TN`, HEADING)
    await says(engine, HEADING, WEST_ESSEX)
    await counts(engine, 'path.map-area', 207)
    await open(engine, `${url}builder.html`, 'ccg-finder')
    // The element shows its frame when the widget in it has said that it works.
    const isShown = () => {
      const root = document.querySelector('ccg-finder')?.shadowRoot
      const frame = root?.querySelector('iframe')
      return !root?.querySelector('slot') && (frame?.clientHeight ?? 0) > 0 && frame?.style.visibility !== 'hidden'
    }
    await holds(engine, isShown, 'the frame of the element is shown')
  },
  'a page without script': async (engine, { url }) => {
    // In a frame, and looked at from outside: a driver is a script, and the page's policy lets none in.
    await open(engine, url)
    await engine.run((page: string) => {
      const frame = document.createElement('iframe')
      frame.src = page
      document.body.replaceChildren(frame)
    }, 'ccg/07h-west-essex.html')
    await until(
      () =>
        engine.run(() => {
          const page = document.querySelector('iframe')?.contentDocument
          const isStyled = [...(page?.querySelectorAll('link[rel=stylesheet]') ?? [])].every(
            link => (link as HTMLLinkElement).sheet,
          )
          return isStyled ? page?.querySelector('h1')?.textContent : 'its style is missing'
        }),
      heading => heading?.includes(WEST_ESSEX) === true,
      'the heading of the page',
    )
  },
  'without a connection': async (engine, { url, stop }) => {
    await open(engine, `${url}?q=CM16+6TN`)
    await says(engine, HEADING, WEST_ESSEX)
    const isInCharge = () => navigator.serviceWorker.controller?.state === 'activated'
    await holds(engine, isInCharge, 'the worker has taken over')
    // The files that came before the worker are handed over to it.
    await until(
      () => engine.run((shard: string) => caches.match(shard).then(Boolean), geoAddress('directory/CM16.bin')),
      Boolean,
      'the postcodes of CM16 are kept',
    )
    await stop()
    await open(engine, `${url}?q=CM16+6AA`)
    await says(engine, HEADING, WEST_ESSEX)
  },
}
