/** The first view at 1.6 Mbit/s, 150 ms and a quarter of this processor: this app beside what people would pick instead. */
import { join } from 'node:path'
import { type Measures, measurePage } from './measurePage.ts'
import { type Subject, withSubjects } from './peers.ts'

const RUNS = 5
const PICTURES = 'test-results/first-view'

export async function benchFirstView(): Promise<void> {
  await withSubjects(['hour', 'maplibre'], async (browser, subjects) => {
    console.log(`Chromium ${browser.version()}, 390 × 844, median of ${RUNS}, cold`)
    const measured = new Map<Subject, Measures[]>(subjects.map(subject => [subject, []]))
    // In turns, because the speed of a machine changes from one minute to the next.
    for (let run = 0; run < RUNS; run++) {
      for (const [subject, all] of measured) all.push(await measurePage(subject))
    }
    for (const [{ name }, all] of measured) report(name, all)
    // In a run of their own, because a picture takes time.
    for (const subject of subjects) await measurePage(subject, join(PICTURES, subject.name.replaceAll(' ', '-')))
    console.log(`what each mark looks like: ${PICTURES}`)
  })
}

function report(name: string, all: readonly Measures[]): void {
  const median = (key: keyof Measures) => all.map(one => one[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)]!
  const ms = (key: keyof Measures) => `${Math.round(median(key))} ms`
  console.log(
    `${name.padEnd(20)}${median('kilobytes').toFixed(0).padStart(6)} KB   search ${ms('usable')}   map seen ${ms('seen')}, drawn ${ms('drawn')}   ` +
      `answer ${ms('answered')}, true border ${ms('bordered')} (the map stood ${ms('crude')} with a coarser one), ${median('answerKilobytes').toFixed(0)} KB in ${median('answerRequests')} requests   layout shift ${median('firstShift').toFixed(3)}, with the answer ${median('layoutShift').toFixed(3)}   slowest reaction ${ms('slowest')}`,
  )
}
