import { reloadPage } from '../data/reload.ts'
import { Button } from './Button.tsx'
import { ButtonGroup } from './ButtonGroup.tsx'
import { Notice } from './Notice.tsx'
import { brokenWords, RELOAD, TRY_AGAIN } from './texts.ts'

export interface BrokenProps {
  /** As it stands after "Something went wrong in": `the map`. Absent for a page as a whole. */
  what: string | undefined
  onRetry: () => void
}

/** Shown when a part of the page fails to render. The fault is ours, so it never says that the person may be offline. */
export function Broken({ what, onRetry }: BrokenProps) {
  return (
    <Notice kind="problem">
      <p>{brokenWords(what)}</p>
      <ButtonGroup>
        <Button onClick={onRetry}>{TRY_AGAIN}</Button>
        <Button onClick={() => void reloadPage()}>{RELOAD}</Button>
      </ButtonGroup>
    </Notice>
  )
}
