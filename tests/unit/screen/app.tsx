/** The app in jsdom: its own components, store and services, with the files of `public/geo` from the disk. */

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import { hideQuestion } from '../../../src/core/hideQuestion.ts'
import './browser.ts'
import { App } from '../../../src/app/App.tsx'
import { PageProvider } from '../../../src/app/PageProvider.tsx'
import { services } from '../../../src/data/services.ts'
import { createAppStore } from '../../../src/store/createAppStore.ts'
import { MemoryAddress } from './memoryAddress.ts'

// Leaflet asks for sizes and positions, which only a browser has: the map has its tests there.
vi.mock('../../../src/features/map/MapView.tsx', () => ({
  default: () => <div role="application" aria-label="The map" />,
}))

export const WEST_ESSEX = 'NHS West Essex CCG'

/** By a selector: a query by role looks at every element of the page, and `waitFor` asks after each change of it. */
function wordsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter(element => !element.closest('[hidden], [aria-hidden=true]'))
    .map(({ textContent }) => textContent ?? '')
}

/** What a person sees and does. Nothing here knows the store. */
export class AppScreen {
  readonly user: UserEvent = userEvent.setup({ delay: null })

  constructor(readonly address: MemoryAddress) {}

  get field(): HTMLInputElement {
    return screen.getByLabelText<HTMLInputElement>(/^Postcode, place or /, { selector: 'input' })
  }

  /** The answer in words; null while there is none. */
  get answer(): HTMLElement | null {
    return document.getElementById('answer')
  }

  /** What is wrong, in words; empty when nothing is. */
  get alerts(): string[] {
    return wordsOf('[role=alert]')
  }

  /** What is announced to a screen reader now. */
  get statuses(): string[] {
    return wordsOf('[role=status], output')
  }

  get suggestions(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('[role=listbox] [role=option]')]
  }

  /** The address after its path: `?q=CM16+6TN`. */
  get query(): string {
    return hideQuestion(this.address.read())
  }

  /** Puts a text in the field at once and submits it. */
  search(text: string): void {
    fireEvent.change(this.field, { target: { value: text } })
    fireEvent.submit(this.field.form!)
  }

  /** Types key by key, as suggestions need it. */
  async type(text: string): Promise<void> {
    await this.user.click(this.field)
    await this.user.keyboard(text)
  }

  /** Leaves the page. */
  close(): void {
    cleanup()
  }

  /** Follows a link as Back and Forward do: without another start of the app. */
  follow(query: string): void {
    this.address.follow(query)
  }

  back(): void {
    this.address.go(-1)
  }

  forward(): void {
    this.address.go(1)
  }

  /** The answer is about this area or question, and finished. */
  async expectAnswer(heading: string | RegExp): Promise<HTMLElement> {
    await waitFor(() => {
      expect(this.answer).not.toBeNull()
      const textContent = document.getElementById('answer-heading')?.textContent
      if (typeof heading === 'string') expect(textContent).toBe(heading)
      else expect(textContent).toMatch(heading)
      expect(this.answer!.getAttribute('aria-busy')).not.toBe('true')
    })
    return this.answer!
  }

  async expectAlert(words: string | RegExp): Promise<void> {
    await waitFor(() => expect(this.alerts.join('\n')).toMatch(words instanceof RegExp ? words : textual(words)))
  }

  /** A part of the page by the name that it has for a screen reader, once it is there. */
  region(name: string | RegExp): Promise<HTMLElement> {
    return screen.findByRole('region', { name })
  }
}

/** Opens a link and waits until the app can be used. Its files are those of the tests before it, unless it gets others. */
export async function openApp(query = '', files = services): Promise<AppScreen> {
  const { address } = renderApp(query, files)
  await waitFor(() => expect(document.querySelector('footer')).not.toBeNull())
  return new AppScreen(address)
}

/** Opens a link in an app of its own, which may stand beside another. */
export function renderApp(query: string, files = services) {
  const address = new MemoryAddress(query.replace(/#.*/, ''))
  const { container } = render(
    <PageProvider store={createAppStore({ ...files, address })}>
      <App />
    </PageProvider>,
  )
  return { address, container }
}

/** Resolves when the files for a search have arrived, and the app, which shares them, has drawn what follows. */
export async function arrival(text: string): Promise<void> {
  await services.finder.find(text)
  for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setTimeout(resolve))
}

/** Waits until a part of the page has these words. */
export async function expectText(
  part: () => HTMLElement | null,
  ...words: readonly (string | RegExp)[]
): Promise<void> {
  await waitFor(() => {
    for (const word of words) expect(part()?.textContent ?? '').toMatch(word instanceof RegExp ? word : textual(word))
  })
}

function textual(words: string): RegExp {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}

export { fireEvent, screen, waitFor, within } from '@testing-library/react'
