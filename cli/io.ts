/** What a command reads from and writes to: the process, or a test. */
import type { Writable } from 'node:stream'

export interface Io {
  /** Bytes of standard input. */
  readonly input: AsyncIterable<Uint8Array>
  /** True when standard input is a terminal, so that nobody has sent lines. */
  readonly isTerminal: boolean
  /** Folder of the compiled data. */
  readonly data: string
  /** How a command is called here, `npx ccg-finder locate`, for help and messages. */
  callOf(command: string): string
  /** Writes results. Resolves when more may be written; rejects with a `ReaderGone` when nobody reads any longer. */
  write(text: string | Uint8Array): Promise<void>
  /** Writes one line about the work, apart from the results. */
  report(text: string): void
}

/** A command: its words, without its own name, to its exit code. */
export type Command = (words: readonly string[], io: Io) => Promise<number>

/** The command line was not understood: exit code 2. */
export class UsageError extends Error {}

/** The program that read the results has ended, as `head` does. Not an error. */
export class ReaderGone extends Error {}

/** The process's own streams. */
export function processIo({ data, callOf }: Pick<Io, 'data' | 'callOf'>): Io {
  const { stdin, stdout, stderr } = process
  // Failed writes are told to `write` already; without a listener they would end the process as well.
  for (const stream of [stdout, stderr]) stream.on('error', () => {})
  return {
    input: stdin,
    isTerminal: stdin.isTTY === true,
    data,
    callOf,
    write: text => writeTo(stdout, text),
    report: text => void stderr.write(`${text}\n`),
  }
}

function writeTo(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, error => {
      if (!error) resolve()
      else reject('code' in error && error.code === 'EPIPE' ? new ReaderGone(error.message) : error)
    })
  })
}

/** Runs a command and returns its exit code; errors are reported in a sentence. */
export async function runCommand(command: Command, words: readonly string[], io: Io): Promise<number> {
  try {
    return await command(words, io)
  } catch (error) {
    if (error instanceof ReaderGone) return 0
    io.report(error instanceof Error ? error.message : String(error))
    return error instanceof UsageError ? 2 : 1
  }
}
