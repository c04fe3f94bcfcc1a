/** The worker: reads, finds and writes beside the page, so that the page stays as quick as it was. */
import { RowTooLong } from '../../core/bulk/rows.ts'
import { geoSource } from '../../data/geo.ts'
import { asGeoFileError } from '../../data/geoFileError.ts'
import { convertFile } from './converting.ts'
import type { Failure, Reply, Request } from './protocol.ts'
import { look } from './reading.ts'

const reply = (message: Reply) => self.postMessage(message)
let goOn: () => void = () => {}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'again') goOn()
  else answer(data).catch(error => reply({ type: 'failed', failure: failureOf(error) }))
})

async function answer(request: Exclude<Request, { type: 'again' }>): Promise<void> {
  if (request.type === 'look') return reply({ type: 'looked', sample: await look(request.file) })
  const { file, sample, choice } = request
  const result = await convertFile(file, sample, choice, geoSource, {
    progress: progress => reply({ type: 'progress', ...progress }),
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

function failureOf(error: unknown): Failure {
  return error instanceof RowTooLong ? { kind: 'quote', row: error.row } : { kind: 'unreadable' }
}
