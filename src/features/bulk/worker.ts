/** The worker: reads, finds and writes beside the page, so that the page stays as quick as it was. */
import { type Look, lookAt } from '../../core/bulk/look.ts'
import { RowsLost } from '../../core/bulk/run.ts'
import { geoSource } from '../../data/geo.ts'
import { asGeoFileError } from '../../data/geoFileError.ts'
import { blobFile } from './blobFile.ts'
import { convertTable } from './converting.ts'
import type { Failure, Given, Reply, Request, Unreadable } from './protocol.ts'
import { sampleOf } from './sample.ts'

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
  const look = await lookAtTable(request)
  if (request.type === 'look') return reply({ type: 'looked', sample: sampleOf(look) })
  const result = await convertTable(blobFile(request.file), look, request.choice, geoSource, {
    progress: rows => reply({ type: 'progress', rows, total: look.rows }),
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

async function lookAtTable({ file, said }: Given): Promise<Extract<Look, { kind: 'table' }>> {
  const look = await lookAt(blobFile(file), said)
  if (look.kind === 'table') return look
  throw new UnreadableFile(look)
}

function failureOf(error: unknown): Failure {
  if (error instanceof UnreadableFile) return error.failure
  return error instanceof RowsLost ? { kind: 'lost', message: error.message } : { kind: 'unreadable' }
}
