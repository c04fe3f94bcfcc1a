/** Compiles into a folder beside the old one, and swaps the two only when all of it is there and checked. */
import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AreaTable } from '../src/core/geo.ts'
import { check } from './check-geo.ts'
import { ENGLAND, type Expectations } from './expectations.ts'
import { buildManifest, formatManifest, MANIFEST } from './manifest.ts'
import { compileInto, type Step } from './steps.ts'

/**
 * Compiles the tables of `sources` into `out`. It is built in `<out>.new` and swapped in at the end, so that after a
 * failure `out` is what it was.
 *
 * @param expected what the checker expects of the whole
 * @throws SourceError when a table is missing or malformed
 * @throws Error when what was compiled does not pass the checker, with all faults
 */
export async function compile(
  sources: string,
  out: string,
  step: Step,
  expected: Expectations = ENGLAND,
): Promise<void> {
  const [fresh, old] = [`${out}.new`, `${out}.old`]
  await rm(fresh, { recursive: true, force: true })
  try {
    const areas = await compileInto(fresh, sources, step)
    await step(
      'manifest',
      () => writeManifest(fresh, areas),
      files => `${files} files`,
    )
    await step(
      'check',
      () => passCheck(fresh, expected),
      () => 'complete',
    )
    await rm(old, { recursive: true, force: true })
    if (existsSync(out)) await rename(out, old)
    await rename(fresh, out)
    await rm(old, { recursive: true, force: true })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

async function writeManifest(out: string, areas: AreaTable): Promise<number> {
  const manifest = await buildManifest(out, areas)
  await writeFile(join(out, MANIFEST), formatManifest(manifest))
  return manifest.files.length
}

async function passCheck(out: string, expected: Expectations): Promise<void> {
  const problems = await check(out, expected)
  if (problems.length > 0) throw new Error(`What was compiled is not complete:\n${problems.join('\n')}`)
}
