/** `npm start`: installs and builds what is missing, then serves the app and prints its address. */
import { ensureInstalled } from './lib/install.mjs'

ensureInstalled()
const { build, isBuildStale } = await import('./build.mjs')
if (isBuildStale()) {
  console.log('Building …')
  await build()
}
const { serve } = await import('./serve.mjs')
await serve()
