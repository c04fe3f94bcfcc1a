import { useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { TILES_HOST } from './streets.ts'
import { MAP } from './texts.ts'

/** What the dialog returns when the answer is yes. */
const YES = 'yes'

/** Says, before it happens, that another organisation will be asked for images. */
export function StreetsQuestion({ onAnswer }: { onAnswer: (yes: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    // A modal dialog keeps the focus, closes on Escape and gives the focus back.
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="map-question"
      aria-labelledby="streets-question"
      onClose={event => onAnswer(event.currentTarget.returnValue === YES)}
    >
      <p id="streets-question">{MAP.streetsWarning(TILES_HOST)}</p>
      <div className="map-question__buttons">
        <Button look="primary" onClick={() => dialog.current?.close(YES)}>
          {MAP.streetsYes}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{MAP.streetsNo}</Button>
      </div>
    </dialog>
  )
}
