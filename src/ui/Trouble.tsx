import type { MouseEvent } from 'react'
import { reloadPage } from '../data/reload.ts'
import { Button } from './Button.tsx'
import { ButtonGroup } from './ButtonGroup.tsx'
import { Notice } from './Notice.tsx'
import { RELOAD, TRY_AGAIN } from './texts.ts'

export interface TroubleProps {
  words: string
  onRetry: () => void
  /** True where loading the page again may help. */
  mayReload: boolean
  alert?: boolean
}

/** Says what a part of the page lacks, and offers what may mend it. */
export function Trouble({ words, onRetry, mayReload, alert = false }: TroubleProps) {
  const retry = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    keepPlace(currentTarget)
    onRetry()
  }
  return (
    <Notice kind="problem" alert={alert}>
      <p>{words}</p>
      <ButtonGroup>
        <Button onClick={retry}>{TRY_AGAIN}</Button>
        {mayReload && <Button onClick={() => void reloadPage()}>{RELOAD}</Button>}
      </ButtonGroup>
    </Notice>
  )
}

/** The button goes with what it mends: the focus stays in the part that the button is in. */
function keepPlace(button: HTMLElement): void {
  const part = button.closest<HTMLElement>('section, main')
  if (!part) return
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1
  part.focus({ preventScroll: true })
}
