/** `npm run locate`: the command line, in this very process; whatever has to be installed first is said on stderr. */
import { ensureInstalled } from './lib/install.mjs'

ensureInstalled()
const { register } = await import('tsx/esm/api')
register()
await import('../cli/locate.ts')
