import { useEffect, useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { PANELS } from '../../words/panels.ts'
import { useTitle } from './useTitle.ts'
import { announcement } from './words.ts'

/** Milliseconds: who hears the answer within them needs no other word. */
const PATIENCE_MS = 1500

/** The result as a screen reader says it, and as the title of the page has it; that one is still on its way, where it takes long. */
export default function ResultInWords() {
  useTitle()
  const words = useApp(announcement)
  const isSlow = useLasts(useApp(app => app.pending))
  return <span>{isSlow ? PANELS.answer.loading : words}</span>
}

/** True once something has been so for longer than a person waits in silence. */
function useLasts(isSo: boolean): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!isSo) return
    const timer = setTimeout(setLasts, PATIENCE_MS, true)
    return () => {
      clearTimeout(timer)
      setLasts(false)
    }
  }, [isSo])
  return lasts
}
