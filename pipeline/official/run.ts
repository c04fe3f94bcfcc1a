/** `tsx pipeline/official/run.ts fetch|prepare|diff …`, which npm scripts call. */
import { runDiff } from './diffCommand.ts'
import { runFetch } from './fetchCommand.ts'
import { runPrepare } from './prepareCommand.ts'

const COMMANDS = { fetch: runFetch, prepare: runPrepare, diff: runDiff } as const

const [name, ...words] = process.argv.slice(2)
process.exitCode = await COMMANDS[name as keyof typeof COMMANDS](words, console)
