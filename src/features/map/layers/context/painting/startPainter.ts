import type { ContextIndex } from '../../../../../core/geography/context.ts'
import { loadContextTile, loadPackedTile } from '../../../../../data/geo.ts'
import type { Turns } from '../createTurns.ts'
import type { Painter, Picture, PictureOrder, PicturePainter } from './pictures.ts'
import type { FromWorker, ToWorker } from './protocol.ts'

/** Milliseconds in which a worker that waits for nothing answers: some browsers end one without a word. */
const SILENCE_MS = 10_000

interface Asked {
  readonly order: PictureOrder
  readonly resolve: (picture: Picture | undefined | Promise<Picture | undefined>) => void
}

/** Paints in a worker; in the page, piece by piece, where none starts, where it cannot paint, or where it has died or says nothing. */
export function startPainter(index: ContextIndex, turns: Turns): Painter {
  // Each request takes a millisecond, and a screen has twenty.
  const inTurn = async <T>(load: () => Promise<T>): Promise<T> => await turns.take(load)
  let inPage: Promise<PicturePainter> | undefined
  const paintInPage = async (order: PictureOrder) => {
    inPage ??= import('./createPainter.ts').then(({ createPainter }) =>
      createPainter({ index, load: path => inTurn(() => loadContextTile(path)), take: turns.take }),
    )
    return (await inPage).paint(order)
  }

  const asked = new Map<number, Asked>()
  let ids = 0
  let hasCard = true
  /** Tiles that the worker waits for. */
  let onTheWay = 0
  let silence: ReturnType<typeof setTimeout> | undefined
  const watch = () => {
    clearTimeout(silence)
    if (worker && asked.size > 0 && onTheWay === 0) silence = setTimeout(goOnInPage, SILENCE_MS)
  }
  const send = (message: ToWorker) => {
    worker?.postMessage(message)
    watch()
  }
  const hear = (message: FromWorker) => {
    if (message.type === 'failed') goOnInPage()
    else if (message.type === 'without-card') hasCard = false
    else if (message.type === 'painted') {
      asked.get(message.id)?.resolve(message.picture)
      asked.delete(message.id)
      watch()
    } else {
      const { path } = message
      const answer = (bytes: Uint8Array<ArrayBuffer> | undefined) => {
        onTheWay--
        send({ type: 'tile', path, bytes })
      }
      onTheWay++
      watch()
      inTurn(() => loadPackedTile(path)).then(answer, () => answer(undefined))
    }
  }
  const stop = () => {
    worker?.terminate()
    worker = undefined
    clearTimeout(silence)
  }
  const goOnInPage = () => {
    stop()
    for (const { order, resolve } of asked.values()) resolve(paintInPage(order))
    asked.clear()
  }
  let worker = startWorker(hear, goOnInPage)
  send({ type: 'start', index })

  return {
    paint(order) {
      if (!worker) return paintInPage(order)
      return new Promise(resolve => {
        asked.set(++ids, { order, resolve })
        send({ type: 'paint', id: ids, order })
      })
    },
    cancel(canvas) {
      if (worker) send({ type: 'cancel', canvas })
      else void inPage?.then(painter => painter.cancel(canvas))
    },
    hasGraphicsCard: () => hasCard,
    stop,
  }
}

/** Undefined where the browser lets this page start none, as in a frame without an origin. */
function startWorker(hear: (message: FromWorker) => void, onDeath: () => void): Worker | undefined {
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data))
    worker.addEventListener('error', onDeath)
    return worker
  } catch {
    return undefined
  }
}
