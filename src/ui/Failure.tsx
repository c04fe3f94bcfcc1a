import type { MouseEvent } from 'react'
import type { GeoFileError, GeoFileProblem } from '../data/geoFileError.ts'
import { reloadPage } from '../data/reload.ts'
import { Button } from './Button.tsx'
import { ButtonGroup } from './ButtonGroup.tsx'
import { Notice } from './Notice.tsx'
import { failureWords, RELOAD, TRY_AGAIN } from './texts.ts'

export interface FailureProps {
  /** What could not be loaded, as it stands after "We could not load": `the map`. */
  what: string
  error: GeoFileError
  onRetry: () => void
  alert?: boolean
}

/** Problems that a page older than the website may have: loading it again helps. */
const MAY_BE_OLD: readonly GeoFileProblem[] = ['damaged', 'code', 'status']

/** Says which file is missing or damaged, why, and offers "Try again". */
export function Failure({ what, error, onRetry, alert = false }: FailureProps) {
  const retry = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    keepPlace(currentTarget)
    onRetry()
  }
  return (
    <Notice kind="problem" alert={alert}>
      <p>{failureWords(what, error.kind)}</p>
      <ButtonGroup>
        <Button onClick={retry}>{TRY_AGAIN}</Button>
        {MAY_BE_OLD.includes(error.kind) && <Button onClick={() => void reloadPage()}>{RELOAD}</Button>}
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
