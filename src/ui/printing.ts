/** Printing with everything that the page loads late. */

/** Attribute of the placeholder of a late part: `<p data-waiting>`. Placeholders are not printed. */
const WAITING = '[data-waiting]'
/** Longest wait for late parts, milliseconds. */
const PATIENCE = 5000

let isUnderWay = false
/** Printings that the browser has begun. */
let begun = 0

// The build renders the first page where there is no window.
if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => {
    isUnderWay = true
    begun += 1
  })
  window.addEventListener('afterprint', () => {
    isUnderWay = false
  })
}

/** True from `beforeprint`, or the press of our button, to `afterprint`. */
export function isPrinting(): boolean {
  return isUnderWay
}

/** Calls back when the page is about to be printed; returns a function that stops it. A part that arrives later asks `isPrinting`. */
export function onPrint(prepare: () => void): () => void {
  window.addEventListener('beforeprint', prepare)
  return () => window.removeEventListener('beforeprint', prepare)
}

/** Asks every late part to load, waits for them, and opens the browser's print dialogue. */
export async function printPage(): Promise<void> {
  const end = performance.now() + PATIENCE
  window.dispatchEvent(new Event('beforeprint'))
  do await nextPaint()
  while (document.querySelector(WAITING) && performance.now() < end)
  const before = begun
  window.print()
  // A sandboxed frame may not print: the browser sends no events there, and nothing else would end this printing.
  if (begun === before) window.dispatchEvent(new Event('afterprint'))
}

function nextPaint(): Promise<unknown> {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
}
