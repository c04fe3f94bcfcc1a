import { Trouble } from './Trouble.tsx'
import { brokenWords } from './texts.ts'

export interface BrokenProps {
  /** As it stands after "Something went wrong in": `the map`. Absent for a page as a whole. */
  what: string | undefined
  onRetry: () => void
}

/** Shown when a part of the page fails to render. The fault is ours, so it never says that the person may be offline. */
export function Broken({ what, onRetry }: BrokenProps) {
  return <Trouble words={brokenWords(what)} onRetry={onRetry} mayReload />
}
