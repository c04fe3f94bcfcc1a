import type { ComponentType } from 'react'
import type { App } from '../store/state.ts'
import { useApp } from '../store/useApp.ts'
import { LazyComponent } from '../ui/LazyComponent.tsx'
import { useAfterPaint } from '../ui/useAfterPaint.ts'

export interface LazyPanelOptions {
  load: () => Promise<{ default: ComponentType }>
  words: {
    /** What is missing until the code has loaded, as it stands after "We could not load": `the map`. */
    readonly what: string
    readonly loading: string
  }
  /** Absent: always. */
  isShown?: (app: App) => boolean
  /** Class of the words while it loads. */
  className?: string
  /** True for a panel that a person goes to and waits for: a screen reader says that it is loading. */
  isAnnounced?: boolean
}

/** A part of the page that loads its code when the state first asks for it. */
export function lazyPanel(options: LazyPanelOptions) {
  return () => <LazyPanel {...options} />
}

function LazyPanel({ load, words, isShown, className = 'soft', isAnnounced }: LazyPanelOptions) {
  const shown = useApp(app => isShown?.(app) ?? true)
  // The answer is painted first, whatever else begins with it.
  const painted = useAfterPaint(shown)
  if (!shown || !painted) return null
  const waiting = (
    <p className={className} {...(isAnnounced ? { role: 'status' } : {})}>
      {words.loading}
    </p>
  )
  return <LazyComponent load={load} what={words.what} waiting={waiting} />
}
