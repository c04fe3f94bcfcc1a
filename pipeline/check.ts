/** `npm run data:check [-- DIR]`: prints what is wrong with the compiled files, `public/geo` unless said otherwise. */
import { check } from './check-geo.ts'

const dir = process.argv[2] ?? 'public/geo'
const problems = await check(dir)
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? `${dir} is complete.` : `${dir}: ${problems.length} faults. Compile it anew.`)
process.exitCode = problems.length === 0 ? 0 : 1
