import type { Page } from '@playwright/test'

/**
 * Watches a page for what it should not do: complaints on the console, errors that nobody catches, requests to others.
 *
 * @returns what it has done so far and no pattern expects
 */
export function watch(page: Page, origins: readonly string[], expected: readonly RegExp[]): () => string[] {
  const surprises: string[] = []
  page.on('console', message => {
    if (['error', 'warning', 'assert'].includes(message.type())) surprises.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => surprises.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('request', request => {
    const { origin, protocol } = new URL(request.url())
    if (/^https?:$/.test(protocol) && !origins.includes(origin)) surprises.push(`request: ${origin}`)
  })
  return () => surprises.filter(text => !expected.some(pattern => pattern.test(text)))
}
