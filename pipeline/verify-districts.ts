/**
 * `npm run verify:districts -- --sources ../shared/data`: English postcodes without an official allocation take the area that their
 * position lies in. The district that ONS gives them tests that: prints how many lie in another one, by kind.
 */
import { parseArgs } from 'node:util'
import { countDistricts, KINDS } from './official/districts.ts'
import { usageSince } from './usage.ts'

const { values } = parseArgs({ options: { sources: { type: 'string' } } })
if (!values.sources) {
  process.stderr.write('Where are the source tables? npm run verify:districts -- --sources ../shared/data\n')
  process.exit(2)
}
const started = performance.now()
const { checked, without, kinds } = await countDistricts(values.sources)
const count = (value: number) => value.toLocaleString('en-GB')
const other = Object.values(kinds).reduce((sum, { count }) => sum + count, 0)
console.log(`${count(checked)} English postcodes without an allocation; ${count(without)} of them without a position`)
console.log(`${count(other)} lie in a polygon of another district than ONS gives them:`)
for (const [kind, words] of Object.entries(KINDS)) {
  const { count: number, examples } = kinds[kind as keyof typeof KINDS]
  console.log(`${count(number).padStart(8)} ${words}${examples.length > 0 ? `: ${examples.join('; ')}` : ''}`)
}
console.log(usageSince(started))
