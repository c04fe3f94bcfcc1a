/** Printing with everything that the page loads late. */

/** On whatever stands for a part that is on its way: `<p data-waiting>`. On paper, it is left out. */
const WAITING = '[data-waiting]'
/** What has not arrived by then is not printed, milliseconds. */
const PATIENCE = 5000

let underWay = false
// The build writes the first page where there is no window.
if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => {
    underWay = true
  })
  window.addEventListener('afterprint', () => {
    underWay = false
  })
}

/** True from the moment that the page is about to be printed until it has been. */
export function isPrinting(): boolean {
  return underWay
}

/**
 * Calls back when the page is about to be printed, by our button or by the browser; returns what stops it. Who comes later,
 * with a file that was waited for, asks `isPrinting`.
 */
export function onPrint(prepare: () => void): () => void {
  window.addEventListener('beforeprint', prepare)
  return () => window.removeEventListener('beforeprint', prepare)
}

/** Asks every late part to load, waits for them, and opens the browser's print dialogue. */
export async function printPage(): Promise<void> {
  const end = performance.now() + PATIENCE
  window.dispatchEvent(new Event('beforeprint'))
  do await nextFrame()
  while (document.querySelector(WAITING) && performance.now() < end)
  window.print()
}

function nextFrame(): Promise<unknown> {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
}
