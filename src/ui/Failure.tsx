import type { GeoFileError, GeoFileProblem } from '../data/geoFileError.ts'
import { Trouble } from './Trouble.tsx'
import { failureWords } from './texts.ts'

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
  const mayReload = MAY_BE_OLD.includes(error.kind)
  return <Trouble words={failureWords(what, error.kind)} onRetry={onRetry} mayReload={mayReload} alert={alert} />
}
