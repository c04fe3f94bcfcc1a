/** Bundles the command line and the library into modules that need nothing beside them. */
import { join } from 'node:path'
import { ROOT } from './install.mjs'

/**
 * @param {object} options
 * @param {Record<string, string>} options.entries source by the name of its module
 * @param {string} options.folder where the modules go; emptied first
 * @param {'node' | 'browser'} options.platform
 * @param {boolean} [options.empty] whether to empty the folder first
 * @returns {Promise<string[]>} paths of the sources that the modules contain
 */
export async function bundle({ entries, folder, platform, empty = true }) {
  const { build } = await import('vite')
  const forNode = platform === 'node'
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ...(forNode && { ssr: { noExternal: true, target: 'node' } }),
    build: {
      target: forNode ? 'node20' : 'es2022',
      outDir: folder,
      emptyOutDir: empty,
      minify: false,
      ...(forNode ? { ssr: true } : { lib: { entry: entries, formats: ['es'] } }),
      rolldownOptions: {
        ...(forNode && { input: entries }),
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  })
  const outputs = [result].flat().flatMap(one => ('output' in one ? one.output : []))
  return outputs.flatMap(part => (part.type === 'chunk' ? part.moduleIds : []))
}

/** Sources of the command line, from which its bundle is made. */
export const CLI = { main: join(ROOT, 'cli/main.ts') }
