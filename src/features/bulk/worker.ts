/** The worker: reads, finds and writes off the main thread, so that the page stays responsive. */
import type { Look } from '../../core/bulk/look.ts'
import { type Opened, openTable } from '../../core/bulk/openTable.ts'
import { RowsLost } from '../../core/bulk/run.ts'
import { isKept } from '../../data/geoCache.ts'
import { asGeoFileError } from '../../data/geoFileError.ts'
import { createGeoSource } from '../../data/geoSource.ts'
import { createPackedSource } from '../../data/packedSource.ts'
import { blobFile } from './blobFile.ts'
import { convertTable } from './converting.ts'
import type { Failure, Given, Reply, Request, Unreadable } from './protocol.ts'
import { countData, sampleOf } from './sample.ts'

// A table asks for files in any order, and again: all are kept until it is done.
const source = createPackedSource(createGeoSource(undefined, undefined, Infinity), isKept)
const reply = (message: Reply) => self.postMessage(message)
let goOn: () => void = () => {}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'again') goOn()
  else answer(data).catch(error => reply({ type: 'failed', failure: failureOf(error) }))
})

/** The person's file cannot be used. */
class UnreadableFile extends Error {
  readonly failure: Unreadable
  constructor(failure: Unreadable) {
    super(failure.kind)
    this.failure = failure
  }
}

async function answer(request: Exclude<Request, { type: 'again' }>): Promise<void> {
  const { look, file, sheets, sheet } = await open(request)
  if (request.type === 'look') return reply({ type: 'looked', sample: { ...sampleOf(look), sheets, sheet } })
  const result = await convertTable(file, look, request.choice, source, {
    progress: rows => reply({ type: 'progress', rows, total: countData(look) }),
    failed: error => {
      const { kind } = asGeoFileError(error, 'directory')
      reply({ type: 'failed', failure: { kind: 'directory', problem: kind } })
      return new Promise(resolve => {
        goOn = resolve
      })
    },
  })
  reply({ type: 'done', ...result })
}

type OpenedTable = Opened & { readonly look: Extract<Look, { kind: 'table' }> }

async function open({ file, said }: Given): Promise<OpenedTable> {
  const opened = await openTable(blobFile(file), said)
  const { look } = opened
  if (look.kind === 'table') return { ...opened, look }
  throw new UnreadableFile(look)
}

function failureOf(error: unknown): Failure {
  if (error instanceof UnreadableFile) return error.failure
  return error instanceof RowsLost ? { kind: 'lost', message: error.message } : { kind: 'unreadable' }
}
