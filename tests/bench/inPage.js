/** Runs in the page, before anything of its own: notes when it can be used, is drawn, answers, jumps and reacts. */
{
  const { search, border, answer } = window.benchSubject
  let submitted = 0
  let expected = ''
  let framed = 0

  window.bench = {
    ...{ usable: 0, seen: 0, drawn: 0, answered: 0, bordered: 0, crude: 0, layoutShift: 0, slowest: 0, clicked: false },
    expect(text) {
      expected = text
      const submit = (/** @type {KeyboardEvent} */ { key }) => {
        if (key !== 'Enter') return
        submitted = performance.now()
        placeBefore = place()
      }
      addEventListener('keydown', submit, { capture: true })
    },
  }
  const { bench } = window

  /** Corners of the chosen area, by which its true border is told from the overview's: 96 there, 1,200 here. */
  const isTrue = () => (document.querySelector('.map-area--chosen')?.getAttribute('d')?.split('L').length ?? 0) > 250
  /** Where the map stands, and its zoom. */
  const place = () => document.querySelector('.leaflet-proxy')?.getAttribute('style') ?? ''
  let placeBefore = ''

  const look = () => {
    if (!bench.seen && document.querySelector(`.first-map__land, ${border}`)) bench.seen = performance.now()
    if (!bench.usable && document.querySelector(search)) bench.usable = performance.now()
    if (!bench.drawn && document.querySelector(border)) bench.drawn = performance.now()
    if (submitted && !bench.answered && document.querySelector(answer)?.textContent?.includes(expected)) {
      bench.answered = performance.now() - submitted
    }
    if (submitted && !bench.bordered) {
      const isThere = place() !== placeBefore
      if (isThere && isTrue()) bench.bordered = performance.now() - submitted
      // The map has come to the answer, and its outline is still the overview's.
      else if (isThere && !framed) framed = performance.now()
      if (bench.bordered && framed) bench.crude = performance.now() - framed
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)

  /**
   * @param {string} type
   * @param {(entry: any) => void} heard
   */
  const observe = (type, heard, more = {}) => {
    new PerformanceObserver(list => list.getEntries().forEach(heard)).observe({ type, buffered: true, ...more })
  }
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) bench.layoutShift += value
  })
  observe(
    'event',
    ({ duration, name }) => {
      bench.slowest = Math.max(bench.slowest, duration)
      if (name === 'pointerup') bench.clicked = true
    },
    { durationThreshold: 16 },
  )
}
