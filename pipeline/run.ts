/** `npm run data -- --sources DIR [--out DIR] [--expect FILE]`: compiles the source tables into `public/geo`. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compile } from './compile.ts'
import { ENGLAND, type Expectations, readExpectations } from './expectations.ts'
import type { Step } from './steps.ts'
import { usageSince } from './usage.ts'

const USAGE = `Usage: npm run data -- --sources DIR [--out DIR]

  --sources DIR  the folder with the source tables
  --out DIR      where the compiled files go; default public/geo
  --expect FILE  counts and sums that the checker expects; default pipeline/expectations.json`

interface Options {
  readonly sources: string
  readonly out: string
  readonly expected: Expectations
}

/** @throws Error that says what is wrong with the command line. */
function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      sources: { type: 'string' },
      out: { type: 'string', default: 'public/geo' },
      expect: { type: 'string' },
    },
  })
  if (!values.sources) throw new Error('--sources is missing')
  if (!statSync(values.sources, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`--sources: there is no folder ${values.sources}`)
  }
  return {
    sources: values.sources,
    out: resolve(values.out),
    expected: values.expect ? readExpectations(values.expect) : ENGLAND,
  }
}

/** Says what a step made and how long it took; on a terminal, also that it has begun. */
const showStep: Step = async (name, work, summary) => {
  if (process.stdout.isTTY) process.stdout.write(`${name} …\r`)
  const start = performance.now()
  const made = await work()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${name.padEnd(10)} ${seconds.padStart(6)} s  ${summary(made)}`)
  return made
}

let options: Options
try {
  options = readOptions()
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`)
  process.exit(2)
}
const started = performance.now()
try {
  await compile(options.sources, options.out, showStep, options.expected)
  console.log(usageSince(started))
} catch (error) {
  console.error(`${(error as Error).message}\n${options.out} is as it was.`)
  process.exit(1)
}
