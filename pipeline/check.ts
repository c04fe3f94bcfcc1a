/**
 * `npm run data:check [-- DIR] [--expect FILE]`: prints what is wrong with the compiled files, `public/geo` unless said otherwise. Those
 * of the project are compared with its texts, too.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readGeo } from './check-files.ts'
import { check } from './check-geo.ts'
import { ENGLAND, readExpectations } from './expectations.ts'
import { checkTexts, readTexts } from './texts/check.ts'
import { readTextFigures } from './texts/figures.ts'
import { usageSince } from './usage.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const { values, positionals } = parseArgs({ allowPositionals: true, options: { expect: { type: 'string' } } })
const dir = positionals[0] ?? 'public/geo'
const problems = await check(dir, values.expect ? readExpectations(values.expect) : ENGLAND)
const wrong = problems.length === 0 && positionals.length === 0 ? await compareTexts() : []
for (const problem of [...problems, ...wrong]) console.error(problem)
if (problems.length > 0) console.log(`${dir}: ${problems.length} faults. Compile it anew.`)
else if (wrong.length > 0) console.log(`${dir} is complete; ${wrong.length} sentences do not fit it. Correct them.`)
else console.log(`${dir} is complete (${usageSince(0)}).`)
process.exitCode = problems.length + wrong.length === 0 ? 0 : 1

async function compareTexts(): Promise<string[]> {
  const { geo } = await readGeo(dir)
  return geo ? [...checkTexts(readTexts(ROOT), await readTextFigures(dir, geo))] : []
}
