/** What draws an answer, each with its first use. */
import { preload } from '../../ui/LazyComponent.tsx'

export const loadSaid = () => import('./ResultInWords.tsx')
export const loadArea = () => import('./AreaAnswer.tsx')
export const loadOther = () => import('./OtherResult.tsx')
export const loadPractice = () => import('./PracticeAnswer.tsx')

/** Milliseconds, after which a result is shown by what there is: the map, and what the search says of a mistake. */
const PATIENCE_MS = 1000

/** Resolves when what draws most answers has come, cannot, or takes too long: then the answer says so in its place. */
export function loadViews(): Promise<void> {
  return Promise.race([
    preload<never>(loadArea, loadSaid),
    new Promise<void>(resolve => void setTimeout(resolve, PATIENCE_MS)),
  ])
}
