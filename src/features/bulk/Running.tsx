import { Button } from '../../ui/Button.tsx'
import { ButtonGroup } from '../../ui/ButtonGroup.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Failure, Progress } from './protocol.ts'
import { BULK, failedWords, otherWords, progressWords, spokenProgress } from './texts.ts'

export interface RunningProps {
  progress: Progress
  failure: Failure | undefined
  /** True for a list that was pasted. */
  isList: boolean
  onAgain: () => void
  onChange: () => void
  onCancel: () => void
}

export function Running({ progress: { rows, total }, failure, isList, onAgain, onChange, onCancel }: RunningProps) {
  // A row may take several lines, so there can be fewer rows than were expected, never more.
  const percent = total === 0 ? 100 : Math.min(100, Math.floor((100 * rows) / total))
  const left = Math.max(0, total - rows)
  // What is said changes at each tenth only.
  const tenth = Math.floor(percent / 10) * 10
  const leftAtTenth = Math.round((total * (100 - tenth)) / 100)
  return (
    <div className="bulk__part">
      <progress className="bulk__progress" aria-label={BULK.running} max={100} value={percent} />
      <p className="num">{progressWords(rows, left, percent)}</p>
      <p className="visually-hidden" role="status">
        {spokenProgress(tenth, leftAtTenth)}
      </p>
      {failure && (
        <Notice kind="problem" alert>
          <p>{failedWords(failure)}</p>
          {failure.kind === 'directory' && <Button onClick={onAgain}>{BULK.again}</Button>}
        </Notice>
      )}
      <ButtonGroup>
        {failure && <Button onClick={onChange}>{BULK.change}</Button>}
        <Button onClick={onCancel}>{failure ? otherWords(isList) : BULK.cancel}</Button>
      </ButtonGroup>
    </div>
  )
}
