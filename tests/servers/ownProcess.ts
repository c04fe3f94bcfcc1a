/** Builds in a process of their own: Playwright's follows the sources of every stack, and is set up for tests, not for a release. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ROOT } from '../../scripts/lib/install.mjs'

const run = promisify(execFile)

/** Runs a module at the root of the project. It finds `words` behind `process.argv[0]`. */
export async function runModule(source: string, words: readonly string[], settings: NodeJS.ProcessEnv = {}) {
  const { NODE_ENV: _, NODE_OPTIONS: __, ...env } = process.env
  await run(process.execPath, ['--input-type=module', '--eval', source, ...words], {
    cwd: ROOT,
    env: { ...env, ...settings },
  })
}

/** Builds the app and its worker into a folder, with settings as of `npm run build`. */
export function buildRelease(dist: string, settings: NodeJS.ProcessEnv): Promise<void> {
  const source = `
    import { buildApp } from './scripts/build.mjs'
    import { writeWorker } from './scripts/lib/worker.mjs'
    await buildApp(process.argv[1])
    await writeWorker(process.argv[1])`
  return runModule(source, [dist], settings)
}
