/** `npm run convert`: whatever has to be installed or bundled first is said on stderr. */
import { runCli } from './lib/cli.mjs'

await runCli('convert')
