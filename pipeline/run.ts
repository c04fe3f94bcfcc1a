/** `npm run data -- --sources DIR [--out DIR]`: compiles the source tables into `public/geo`. */
import { existsSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildAreas } from './areas.ts'
import { buildCells } from './cells.ts'
import { check } from './check.ts'
import { buildDirectory } from './directory.ts'
import { buildLand } from './land.ts'
import { buildManifest, formatManifest, MANIFEST } from './manifest.ts'
import { buildPlaces } from './places.ts'
import { buildProfiles } from './profiles.ts'

const USAGE = `Usage: npm run data -- --sources DIR [--out DIR]

  --sources DIR  the folder with the source tables
  --out DIR      where the compiled files go; default public/geo`

/** Runs one step and says what it made and how long it took. */
async function step<T>(name: string, work: () => Promise<T>, summary: (made: T) => string): Promise<T> {
  if (process.stdout.isTTY) process.stdout.write(`${name} …\r`)
  const start = performance.now()
  const made = await work()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${name.padEnd(10)} ${seconds.padStart(6)} s  ${summary(made)}`)
  return made
}

/** Compiles everything into `out`, which must not hold anything yet, and checks it. */
async function compile(sources: string, out: string): Promise<void> {
  const save = (path: string, json: unknown) => writeFile(join(out, path), `${JSON.stringify(json)}\n`)
  await mkdir(join(out, 'profiles'), { recursive: true })

  const cells = await step(
    'cells',
    () => buildCells(sources),
    made => `${made.areasOfCell.length} cells`,
  )
  await save('overview.json', cells.overview)
  await save('detail.json', cells.detail)

  const table = await step(
    'areas',
    () => buildAreas(sources, cells),
    made => `${made.areas.length} areas`,
  )
  await save('areas.json', table)

  await save(
    'land.json',
    await step(
      'land',
      () => buildLand(cells),
      made => `${made.arcs.length} coasts`,
    ),
  )

  const { places } = await step(
    'places',
    () => buildPlaces(sources, cells),
    ({ places: made, outside }) =>
      [`${made.names.length} places`, outside.length && `outside England: ${outside.join(', ')}`]
        .filter(Boolean)
        .join('; '),
  )
  await save('places.json', places)

  const profiles = await step(
    'profiles',
    () => buildProfiles(sources, cells, table),
    made => `${made.length} profiles`,
  )
  for (const profile of profiles) await save(`profiles/${profile.gss}.json`, profile)

  await step(
    'directory',
    () => buildDirectory(sources, cells, out),
    made => `${made.postcodes} postcodes in ${made.shards} shards, ${made.exceptions} exceptions`,
  )

  const manifest = await step(
    'manifest',
    () => buildManifest(out, table),
    made => `${made.files.length} files`,
  )
  await writeFile(join(out, MANIFEST), formatManifest(manifest))

  const problems = await step(
    'check',
    () => check(out),
    found => (found.length === 0 ? 'complete' : 'failed'),
  )
  if (problems.length > 0) throw new Error(`What was compiled is not complete:\n${problems.join('\n')}`)
}

/** Builds beside the target and swaps at the end, so that a failure leaves what was there. */
async function run(sources: string, out: string): Promise<void> {
  const [fresh, old] = [`${out}.new`, `${out}.old`]
  await rm(fresh, { recursive: true, force: true })
  try {
    await compile(sources, fresh)
    await rm(old, { recursive: true, force: true })
    if (existsSync(out)) await rename(out, old)
    await rename(fresh, out)
    await rm(old, { recursive: true, force: true })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

function readOptions(): { sources: string; out: string } {
  const { values } = parseArgs({
    options: { sources: { type: 'string' }, out: { type: 'string', default: 'public/geo' } },
  })
  if (!values.sources) throw new Error('--sources is missing')
  if (!statSync(values.sources, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`--sources: there is no folder ${values.sources}`)
  }
  return { sources: values.sources, out: resolve(values.out) }
}

let options: { sources: string; out: string }
try {
  options = readOptions()
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`)
  process.exit(2)
}
try {
  await run(options.sources, options.out)
} catch (error) {
  console.error(`\n${(error as Error).message}\nNothing was written to ${options.out}.`)
  process.exit(1)
}
