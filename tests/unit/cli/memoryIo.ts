/** A command's streams in memory. */
import { fileURLToPath } from 'node:url'
import { type Io, ReaderGone } from '../../../cli/io.ts'

const GEO = fileURLToPath(new URL('../../../public/geo', import.meta.url))

export interface Output {
  out: string
  err: string
}

interface Settings {
  readonly pieces?: readonly (string | Uint8Array)[]
  readonly isTerminal?: boolean
  /** Called at each piece of input, with what has been written until then. */
  readonly onRead?: (written: string) => void
  /** The reader of the results ends after this many writes. */
  readonly writes?: number
}

export function memoryIo({ pieces = [], isTerminal = false, onRead, writes = Infinity }: Settings = {}): Io & Output {
  async function* input() {
    for (const piece of pieces) {
      onRead?.(io.out)
      yield Buffer.from(piece as string)
    }
  }
  let count = 0
  const io: Io & Output = {
    input: input(),
    isTerminal,
    data: GEO,
    callOf: command => `ccg-finder ${command}`,
    out: '',
    err: '',
    async write(text) {
      if (++count > writes) throw new ReaderGone()
      io.out += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
    },
    report(text) {
      io.err += `${text}\n`
    },
  }
  return io
}
