/** What draws an answer, each with its first use. */
import { preload } from '../../ui/LazyComponent.tsx'

export const loadSaid = () => import('./ResultInWords.tsx')
export const loadArea = () => import('./AreaAnswer.tsx')
export const loadOther = () => import('./OtherResult.tsx')
export const loadPractice = () => import('./PracticeAnswer.tsx')

/** Resolves when what draws most answers has come, or cannot: then the answer says so. */
export const loadViews = () => preload<never>(loadArea, loadSaid)
