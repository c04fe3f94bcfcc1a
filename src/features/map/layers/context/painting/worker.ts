/** Decodes and paints the map's context off the page's main thread, which moves the map meanwhile. */
import { unzip } from '../../../../../data/unzip.ts'
import { createPainter } from './createPainter.ts'
import type { Painter } from './pictures.ts'
import type { FromWorker, ToWorker } from './protocol.ts'

let painter: Pick<Painter, 'paint'> | undefined
/** Called with the bytes of tiles that the page was asked for. */
const waiting = new Map<string, (bytes: Uint8Array<ArrayBuffer> | undefined) => void>()

const send = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer })

async function load(path: string): Promise<ArrayBuffer> {
  const bytes = await new Promise<Uint8Array<ArrayBuffer> | undefined>(resolve => {
    waiting.set(path, resolve)
    send({ type: 'load', path })
  })
  if (!bytes) throw new Error(`${path} did not arrive`)
  return unzip(bytes)
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') {
    painter = createPainter({ index: data.index, load, take: async work => work() })
  } else if (data.type === 'tile') {
    waiting.get(data.path)?.(data.bytes)
    waiting.delete(data.path)
  } else {
    const { id, order } = data
    painter?.paint(order).then(
      picture => send({ type: 'painted', id, picture }, picture?.image ? [picture.image] : []),
      () => send({ type: 'failed' }),
    )
  }
})
