import type { ContextIndex } from '../../../../../core/geography/context.ts'
import { loadContextTile, loadPackedTile } from '../../../../../data/geo.ts'
import type { Turns } from '../createTurns.ts'
import type { Painter, Picture, PictureOrder } from './pictures.ts'
import type { FromWorker, ToWorker } from './protocol.ts'

interface Asked {
  readonly order: PictureOrder
  readonly resolve: (picture: Picture | undefined | Promise<Picture | undefined>) => void
}

/** Paints in a worker; in the page, piece by piece, where none starts, where it cannot paint, or where it has died. */
export function startPainter(index: ContextIndex, turns: Turns): Painter {
  // Each request takes a millisecond, and a screen has twenty.
  const inTurn = async <T>(load: () => Promise<T>): Promise<T> => await turns.take(load)
  let inPage: Promise<Pick<Painter, 'paint'>> | undefined
  const paintInPage = async (order: PictureOrder) => {
    inPage ??= import('./createPainter.ts').then(({ createPainter }) =>
      createPainter({ index, load: path => inTurn(() => loadContextTile(path)), take: turns.take }),
    )
    return (await inPage).paint(order)
  }

  const asked = new Map<number, Asked>()
  let ids = 0
  const send = (message: ToWorker) => worker?.postMessage(message)
  const hear = (message: FromWorker) => {
    if (message.type === 'failed') goOnInPage()
    else if (message.type === 'painted') {
      asked.get(message.id)?.resolve(message.picture)
      asked.delete(message.id)
    } else {
      const { path } = message
      inTurn(() => loadPackedTile(path)).then(
        bytes => send({ type: 'tile', path, bytes }),
        () => send({ type: 'tile', path, bytes: undefined }),
      )
    }
  }
  const stop = () => {
    worker?.terminate()
    worker = undefined
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
