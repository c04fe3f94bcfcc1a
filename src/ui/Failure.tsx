import type { GeoFileError } from '../data/geoFileError.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { failureWords } from './texts.ts'

export interface FailureProps {
  /** What could not be loaded, as it stands after "We could not load": `the map`. */
  what: string
  error: GeoFileError
  onRetry: () => void
  alert?: boolean
}

/** A file did not arrive, or arrived damaged: what is missing, why, and "Try again". */
export function Failure({ what, error, onRetry, alert = false }: FailureProps) {
  return (
    <Notice kind="problem" alert={alert}>
      <p>{failureWords(what, error.kind)}</p>
      <Button onClick={onRetry}>Try again</Button>
    </Notice>
  )
}
