import { useId } from 'react'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ANYWHERE, ON_MAP, SHORTCUTS } from './dialogTexts.ts'

export interface ShortcutsDialogProps {
  isOn: boolean
  onTurn: (on: boolean) => void
  onClose: () => void
}

export default function ShortcutsDialog({ isOn, onTurn, onClose }: ShortcutsDialogProps) {
  const hintId = useId()
  return (
    <Dialog heading={SHORTCUTS.heading} onClose={onClose}>
      <Keys heading={SHORTCUTS.anywhere} keys={ANYWHERE} />
      <Keys heading={SHORTCUTS.map} keys={ON_MAP} />
      <div>
        <Checkbox
          label={SHORTCUTS.use}
          checked={isOn}
          aria-describedby={hintId}
          onChange={event => onTurn(event.currentTarget.checked)}
        />
        <p id={hintId} className="small soft">
          {SHORTCUTS.off}
        </p>
      </div>
    </Dialog>
  )
}

function Keys({ heading, keys }: { heading: string; keys: typeof ANYWHERE }) {
  return (
    <section>
      <h3>{heading}</h3>
      <dl className="shortcuts">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
