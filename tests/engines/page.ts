/** What tasks look for on a page. Everything is waited for. */
import { type Engine, until } from './engine.ts'

export const FIELD = '.search input[name=q]'
export const HEADING = '#answer-heading'

/** Milliseconds until what was typed is typed again. */
const TYPED = 5_000

const textOf = (engine: Engine, selector: string) => () =>
  engine.run((selector: string) => document.querySelector(selector)?.textContent ?? '', selector)
const countOf = (engine: Engine, selector: string) => () =>
  engine.run((selector: string) => document.querySelectorAll(selector).length, selector)

export const says = (engine: Engine, selector: string, text: string) =>
  until(textOf(engine, selector), found => found.includes(text), `${selector} says “${text}”`)
export const counts = (engine: Engine, selector: string, count: number) =>
  until(countOf(engine, selector), found => found === count, `${count} of ${selector}`)
export const isThere = (engine: Engine, selector: string) =>
  until(countOf(engine, selector), found => found > 0, `${selector} is there`)
export const holds = (engine: Engine, work: () => unknown, what: string) => until(() => engine.run(work), Boolean, what)

export const focus = (engine: Engine, selector: string) =>
  engine.run((selector: string) => document.querySelector<HTMLElement>(selector)?.focus(), selector)

/** Opens a page and waits for its program: `selector` is what only that draws. */
export async function open(engine: Engine, url: string, selector = '.footer'): Promise<void> {
  await engine.open(url)
  await isThere(engine, selector)
}

/** Clicks; again where the page moved what was to be clicked. */
export const click = (engine: Engine, selector: string) =>
  until(() => engine.click(selector).then(() => true), Boolean, `a click on ${selector}`)

/** Types into a field. A window that has just opened may lose keys, so it is seen that they arrived. */
export async function type(engine: Engine, text: string, field = FIELD): Promise<void> {
  const read = () => engine.run((field: string) => document.querySelector<HTMLInputElement>(field)?.value, field)
  const typed = async () => {
    await engine.click(field)
    await engine.run((field: string) => document.querySelector<HTMLInputElement>(field)?.select(), field)
    await engine.press(text)
    const end = performance.now() + TYPED
    let value = await read()
    while (value !== text && performance.now() < end) value = await read()
    return value
  }
  await until(typed, value => value === text, `${field} has what was typed`)
}

/** Presses the button of these words, once it is there; by script, so for what is not about the pointer. */
export const press = (engine: Engine, words: string) =>
  until(
    () =>
      engine.run((words: string) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words)
        button?.click()
        return button !== undefined
      }, words),
    Boolean,
    `the button “${words}”`,
  )
