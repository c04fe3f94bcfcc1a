import { Button } from '../../ui/Button.tsx'
import { ButtonGroup } from '../../ui/ButtonGroup.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { formatBytes, KEEP, KEEP_PROBLEMS } from './keepTexts.ts'
import { KEPT, useKeep } from './useKeep.ts'

/** All postcodes on this device: start, stop, resume and remove. */
export default function Keep() {
  const { state, done, hasKept, start, stop, remove } = useKeep()
  return (
    <div className="keep">
      <p>{KEEP.automatic}</p>
      {state === 'keeping' && (
        <label className="keep__progress">
          {KEEP.progress}
          <progress value={done} max={KEPT.bytes} />
          <span className="num soft">{KEEP.part(formatBytes(done), formatBytes(KEPT.bytes))}</span>
        </label>
      )}
      <p role="status">{state === 'kept' ? KEEP.kept : state === 'stopped' ? KEEP.stopped : ''}</p>
      {state in KEEP_PROBLEMS && (
        <Notice kind="problem" alert>
          <p>{KEEP_PROBLEMS[state as keyof typeof KEEP_PROBLEMS]}</p>
        </Notice>
      )}
      <ButtonGroup>
        {state === 'keeping' && <Button onClick={stop}>{KEEP.cancel}</Button>}
        {state !== 'keeping' && state !== 'kept' && (
          <Button onClick={() => void start()}>{hasKept ? KEEP.resume : KEEP.keep(formatBytes(KEPT.bytes))}</Button>
        )}
        {state !== 'keeping' && hasKept && <Button onClick={() => void remove()}>{KEEP.remove}</Button>}
      </ButtonGroup>
    </div>
  )
}
