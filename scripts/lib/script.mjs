/** Builds a script that stands alone: one text without imports, for a `<script>` that is no module. */
import { build } from 'vite'
import { listBundled } from './bundled.mjs'
import { ROOT } from './install.mjs'

/**
 * @param {string} entry
 * @param {Record<string, string>} [define]
 * @returns {Promise<string>}
 */
export async function buildScript(entry, define = {}) {
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    plugins: [listBundled()],
    logLevel: 'warn',
    define,
    build: {
      target: 'es2022',
      write: false,
      lib: { entry, formats: ['iife'], name: 'ccgFinder', fileName: () => 'script.js' },
    },
  })
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (built)[0] ?? { output: [] }
  return output[0]?.type === 'chunk' ? output[0].code : ''
}
