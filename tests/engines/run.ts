/**
 * `npm run engines`: the main tasks in Firefox and in WebKit, on the built app. An engine that is not installed, does not start or
 * breaks off is no fault of the app: what it would have run is told. With a path, writes the outcomes there.
 */
import { writeFileSync } from 'node:fs'
import { ENGINES } from '../../scripts/lib/engines.mjs'
import type { Engine } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { notTested, type Outcomes, runTasks } from './runTasks.ts'
import { TASKS } from './tasks.ts'
import { startWebKit } from './webkit.ts'

const START: Readonly<Record<string, () => Promise<Engine>>> = { Firefox: startFirefox, WebKit: startWebKit }

// `npm test` stops this where something beside it fails; the browsers end as the process exits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130))

const [, , report] = process.argv
const all: Outcomes[] = []
for (const { name, packages, isHere } of ENGINES) {
  const why = `it is not on this machine (Debian: ${packages.join(', ')})`
  const outcomes: Outcomes = isHere()
    ? await runTasks(name, START[name]!, TASKS)
    : { outcomes: [], notes: [notTested(name, why, Object.keys(TASKS))] }
  for (const note of outcomes.notes) console.log(note)
  all.push(outcomes)
}
const outcomes = all.flatMap(({ outcomes }) => outcomes)
if (report) writeFileSync(report, JSON.stringify({ outcomes, notes: all.flatMap(({ notes }) => notes) }))
// Not only its code: what a broken driver has left open would hold the process.
process.exit(outcomes.some(({ error }) => error !== undefined) ? 1 : 0)
