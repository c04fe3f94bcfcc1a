/** Decodes and paints the map's context off the page's main thread, which moves the map meanwhile. */
import { unzip } from '../../../../../data/unzip.ts'
import { createPainter } from './createPainter.ts'
import { hasGraphicsCard } from './graphicsCard.ts'
import type { PicturePainter } from './pictures.ts'
import type { FromWorker, ToWorker } from './protocol.ts'

let painter: PicturePainter | undefined
/** Called with the bytes of tiles that the page was asked for. */
const waiting = new Map<string, (bytes: Uint8Array<ArrayBuffer> | undefined) => void>()

const send = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer })

let isCardKnown = false
/** Once the first picture is there, which must not wait for it. */
function askForCard() {
  if (isCardKnown) return
  isCardKnown = true
  if (!hasGraphicsCard()) send({ type: 'without-card' })
}

const turns = new MessageChannel()
turns.port1.start()
/** After a piece of work, messages come first: what is being painted may no longer be wanted. */
async function take<T>(work: () => T): Promise<T> {
  const result = work()
  await new Promise(resolve => {
    turns.port1.addEventListener('message', resolve, { once: true })
    turns.port2.postMessage(undefined)
  })
  return result
}

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
    painter = createPainter({ index: data.index, load, take })
  } else if (data.type === 'tile') {
    waiting.get(data.path)?.(data.bytes)
    waiting.delete(data.path)
  } else if (data.type === 'cancel') {
    painter?.cancel(data.canvas)
  } else {
    const { id, order } = data
    painter?.paint(order).then(
      picture => {
        send({ type: 'painted', id, picture }, picture?.image ? [picture.image] : [])
        askForCard()
      },
      () => send({ type: 'failed' }),
    )
  }
})
