import { Button } from '../../ui/Button.tsx'
import { ButtonGroup } from '../../ui/ButtonGroup.tsx'
import { OFFLINE } from './texts.ts'
import './update-offer.css'

/** Offers a newer version; it is installed on request, or when all tabs are closed. */
export function UpdateOffer({ onAccept, onLater }: { onAccept: () => void; onLater: () => void }) {
  return (
    <div className="update" role="status">
      <p>{OFFLINE.newVersion}</p>
      <ButtonGroup>
        <Button look="primary" onClick={onAccept}>
          {OFFLINE.reload}
        </Button>
        <Button onClick={onLater}>{OFFLINE.later}</Button>
      </ButtonGroup>
    </div>
  )
}
