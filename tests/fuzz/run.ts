/**
 * `npm run fuzz [-- INPUTS [SEED]]`: a million inputs, or as many as asked for, shared out among all parsers. Exit code 1 and the
 * smallest input that breaks one, with the seed that finds it again.
 */
import fc from 'fast-check'
import { TARGETS } from './targets.ts'

const inputs = Number(process.argv[2] ?? 1_000_000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
if (!Number.isInteger(inputs) || inputs < 1 || !Number.isInteger(seed)) {
  console.error('Use: npm run fuzz -- [INPUTS [SEED]]')
  process.exit(2)
}

const shares = TARGETS.reduce((sum, { cost }) => sum + 1 / cost, 0)
let tried = 0
const started = performance.now()
console.log(`seed ${seed}`)
for (const { name, cost, property } of TARGETS) {
  const numRuns = Math.ceil(inputs / cost / shares)
  const began = performance.now()
  const details = await fc.check(property as fc.IAsyncProperty<[unknown]>, { numRuns, seed })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  tried += details.numRuns
  console.log(
    `${name.padEnd(44)}${details.numRuns.toLocaleString('en-GB').padStart(10)} inputs${seconds.padStart(8)} s`,
  )
  if (!details.failed) continue
  console.error(fc.defaultReportMessage(details as never))
  process.exitCode = 1
}
console.log(`${tried.toLocaleString('en-GB')} inputs in ${((performance.now() - started) / 1000).toFixed(0)} s`)
