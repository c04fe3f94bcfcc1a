/** The program `ccg-finder`: which command is meant, and the process that it runs in. */

import { convert } from './convert.ts'
import { type Command, processIo, runCommand } from './io.ts'
import { locate } from './locate.ts'

/** By the word after the program's name; a command is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Command>> = { convert: () => convert, locate: () => locate }

/**
 * Runs a command in this process and sets its exit code. Words that do not begin with the name of one are for `locate`.
 *
 * @param program how the program is called, `npx ccg-finder`; an npm script has its `--` after the command
 */
export async function main(words: readonly string[], data: string, program: string): Promise<void> {
  const [first = '', ...rest] = words
  const named = Object.hasOwn(COMMANDS, first) ? COMMANDS[first]!() : undefined
  const after = program.startsWith('npm run') ? ' --' : ''
  const io = processIo({ data, callOf: command => `${program} ${command}${after}` })
  process.exitCode = await runCommand(named ?? locate, named ? rest : words, io)
}
