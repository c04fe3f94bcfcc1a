/** Runs the command line in this very process, from a bundle that is made again when a source is newer. */
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, ROOT } from './install.mjs'
import { newest } from './newest.mjs'

const FOLDER = join(ROOT, 'node_modules/.cache/cli')
/** Written last: where it is missing, the bundle broke off. */
const STAMP = join(FOLDER, '.built')
const SOURCES = ['cli', 'src/core', 'scripts/lib', 'package-lock.json', 'package.json']

/** @param {string} command its name; its words are those of the process */
export async function runCli(command) {
  ensureInstalled()
  if (!existsSync(STAMP) || SOURCES.some(source => newest(join(ROOT, source)) > statSync(STAMP).mtimeMs)) {
    const { bundle, CLI } = await import('./bundle.mjs')
    await bundle({ entries: CLI, folder: FOLDER, platform: 'node' })
    writeFileSync(STAMP, '')
  }
  const { main } = await import(pathToFileURL(join(FOLDER, 'main.js')).href)
  await main([command, ...process.argv.slice(2)], join(ROOT, 'public/geo'), 'npm run --silent')
}
