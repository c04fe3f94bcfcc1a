import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Failure, Progress } from './protocol.ts'
import { BULK, failedWords, progressWords } from './texts.ts'

export interface RunningProps {
  /** Bytes of the whole file. */
  size: number
  progress: Progress
  failure: Failure | undefined
  onAgain: () => void
  onCancel: () => void
}

export function Running({ size, progress, failure, onAgain, onCancel }: RunningProps) {
  const percent = size === 0 ? 100 : Math.floor((100 * progress.bytes) / size)
  return (
    <div className="bulk__part">
      <progress className="bulk__progress" aria-label={BULK.running} max={100} value={percent} />
      <p className="num">{progressWords(progress.rows, percent)}</p>
      {/* Every tenth is enough to hear. */}
      <p className="visually-hidden" role="status">
        {`${Math.floor(percent / 10) * 10} %`}
      </p>
      {failure && (
        <Notice kind="problem" alert>
          <p>{failedWords(failure)}</p>
          {failure.kind === 'directory' && <Button onClick={onAgain}>Try again</Button>}
        </Notice>
      )}
      <div>
        <Button onClick={onCancel}>{failure ? BULK.other : BULK.cancel}</Button>
      </div>
    </div>
  )
}
