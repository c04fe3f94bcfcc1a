import { useEffect, useState } from 'react'
import type { View } from '../../core/link.ts'
import { recall, remember } from '../../data/memory.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { DIALOG, OPEN } from './texts.ts'
import './shortcuts.css'

const loadDialog = () => import('./ShortcutsDialog.tsx')

const SETTING = 'shortcuts'

/** Single keys that lead about the page, their list, and the switch that turns them off (WCAG 2.1.4). */
export function Shortcuts() {
  const navigate = useApp(app => app.navigate)
  const [isOpen, setOpen] = useState(false)
  const [isOn, setOn] = useState(() => recall(SETTING) !== 'off')
  const [wanted, setWanted] = useState<View>()

  useEffect(() => {
    if (!isOn) return
    const go = (to: View) => {
      navigate(link => ({ ...link, view: to }))
      setWanted(to)
    }
    const actions: Record<string, () => void> = {
      '?': () => setOpen(true),
      '/': goToSearch,
      m: () => go('map'),
      l: () => go('list'),
    }
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key]
      if (!action || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn, navigate])

  useEffect(() => {
    if (!wanted) return
    const target = document.querySelector<HTMLElement>('#map [role=application]')
    if (wanted === 'map' && target) target.focus()
    else document.getElementById(wanted)?.focus()
    setWanted(undefined)
  }, [wanted])

  const turn = (on: boolean) => {
    remember(SETTING, on ? undefined : 'off')
    setOn(on)
  }
  return (
    <>
      <Button look="quiet" className="shortcuts__open" onClick={() => setOpen(true)}>
        <Icon name="keyboard" />
        {OPEN}
      </Button>
      {isOpen && (
        <LazyComponent
          load={loadDialog}
          what={DIALOG}
          waiting={null}
          props={{ isOn, onTurn: turn, onClose: () => setOpen(false) }}
        />
      )}
    </>
  )
}

/** The search may be folded to one line, whose button opens it. */
function goToSearch(): void {
  const change = document.querySelector<HTMLElement>('.search__change')
  if (change) change.click()
  else document.querySelector<HTMLElement>('input[name="q"]')?.focus()
}

/** True where a key is a letter of a text, or belongs to a dialog. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]') !== null
}
