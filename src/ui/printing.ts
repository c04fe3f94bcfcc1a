/** Printing with everything that the page loads late. */

/** Attribute of the placeholder of a late part: `<p data-waiting>`. Placeholders are not printed. */
const WAITING = '[data-waiting]'
/** Longest wait for late parts, milliseconds. */
const PATIENCE = 5000

/** Attribute of the page while it is printed without its late parts, as a browser's own command does; paper says so. */
const IN_PART = 'data-printed-in-part'

let isUnderWay = false
/** Printings that the browser has begun. */
let begun = 0
const preparations = new Set<() => void>()

// The build renders the first page where there is no window.
if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => {
    isUnderWay = true
    begun += 1
    for (const prepare of [...preparations]) prepare()
    document.documentElement.toggleAttribute(IN_PART, isWaiting())
  })
  window.addEventListener('afterprint', () => {
    isUnderWay = false
    document.documentElement.removeAttribute(IN_PART)
  })
  window.addEventListener('keydown', event => {
    // In a frame that may not print, the browser's own command still does.
    if (!isPrintKey(event) || window.top !== window) return
    event.preventDefault()
    if (!isUnderWay) void printPage()
  })
}

/** True from `beforeprint`, or the press of our button, to `afterprint`. */
export function isPrinting(): boolean {
  return isUnderWay
}

/** Calls back when the page is about to be printed; returns a function that stops it. A part that arrives later asks `isPrinting`. */
export function onPrint(prepare: () => void): () => void {
  preparations.add(prepare)
  return () => void preparations.delete(prepare)
}

/** Asks every late part to load, waits for them, and opens the browser's print dialogue. */
export async function printPage(): Promise<void> {
  const end = performance.now() + PATIENCE
  window.dispatchEvent(new Event('beforeprint'))
  do await nextPaint()
  while (isWaiting() && performance.now() < end)
  const before = begun
  window.print()
  // A sandboxed frame may not print: the browser sends no events there, and nothing else would end this printing.
  if (begun === before) window.dispatchEvent(new Event('afterprint'))
}

function isWaiting(): boolean {
  return document.querySelector(WAITING) !== null
}

/** Ctrl+P or ⌘P, which then waits for late parts, too. */
function isPrintKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'p' && ctrlKey !== metaKey && !altKey && !shiftKey
}

function nextPaint(): Promise<unknown> {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
}
