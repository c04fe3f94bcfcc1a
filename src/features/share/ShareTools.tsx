import { useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonGroup } from '../../ui/ButtonGroup.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { printPage } from '../../ui/printing.ts'
import { SHARE } from './texts.ts'
import './share.css'

const loadDialog = () => import('./ShareDialog.tsx')

/** What to do with an answer: pass it on, or print it. */
export function ShareTools() {
  const found = useApp(app => app.area !== undefined)
  const [open, setOpen] = useState(false)
  if (!found) return null
  return (
    <ButtonGroup className="share-tools">
      <Button onClick={() => setOpen(true)}>
        <Icon name="share" />
        {SHARE.share}
      </Button>
      <Button onClick={() => void printPage()}>
        <Icon name="print" />
        {SHARE.print}
      </Button>
      {open && (
        <LazyComponent load={loadDialog} what={SHARE.what} waiting={null} props={{ onClose: () => setOpen(false) }} />
      )}
    </ButtonGroup>
  )
}
