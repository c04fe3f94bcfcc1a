/**
 * `npm run fuzz [-- INPUTS [SEED] [--only WORDS]]`: a million inputs, or as many as asked for, shared out among all parsers, or among
 * those whose name has the words. Exit code 1 and the smallest input that breaks one, with the seed that finds it again.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { TARGETS } from './targets.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' } },
})
const inputs = Number(positionals[0] ?? 1_000_000)
const seed = Number(positionals[1] ?? Date.now() % 2 ** 31)
const targets = TARGETS.filter(({ name }) => name.includes(values.only))
if (!Number.isInteger(inputs) || inputs < 1 || !Number.isInteger(seed) || targets.length === 0) {
  console.error('Use: npm run fuzz -- [INPUTS [SEED]] [--only WORDS]')
  process.exit(2)
}

const shares = targets.reduce((sum, { cost }) => sum + 1 / cost, 0)
let tried = 0
const started = performance.now()
console.log(`seed ${seed}`)
for (const { name, cost, property } of targets) {
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
