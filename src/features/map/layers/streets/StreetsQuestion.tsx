import { useEffect, useRef } from 'react'
import { isFramed } from '../../../../data/page.ts'
import { Button } from '../../../../ui/Button.tsx'
import { MAP } from '../../texts.ts'
import { TILES_HOST } from './streetTiles.ts'
import './streets-question.css'

/** Return value of the dialog for yes. */
const YES = 'yes'

/** Pixels from the map's top to the question. */
const GAP = 16

function mapTop(): number {
  return document.querySelector('.map')?.getBoundingClientRect().top ?? 0
}

/** Asks before another organisation is asked for images. */
export default function StreetsQuestion({ onAnswer }: { onAnswer: (yes: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    // A modal dialog keeps focus, closes on Escape and returns focus.
    const question = dialog.current
    if (!question || question.open) return
    question.showModal()
    // A frame may be taller than the screen: keep the question near the map.
    if (isFramed) question.style.marginTop = `${Math.max(0, mapTop()) + GAP}px`
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
