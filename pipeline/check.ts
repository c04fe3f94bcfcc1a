/** `npm run data:check [-- DIR] [--expect FILE]`: prints what is wrong with the compiled files, `public/geo` unless said otherwise. */
import { parseArgs } from 'node:util'
import { check } from './check-geo.ts'
import { ENGLAND, readExpectations } from './expectations.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { expect: { type: 'string' } } })
const dir = positionals[0] ?? 'public/geo'
const problems = await check(dir, values.expect ? readExpectations(values.expect) : ENGLAND)
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? `${dir} is complete.` : `${dir}: ${problems.length} faults. Compile it anew.`)
process.exitCode = problems.length === 0 ? 0 : 1
