import { useEffect, useRef } from 'react'
import type { Query } from '../../core/query.ts'
import { isEmbed } from '../../data/page.ts'
import { afterPaint } from '../../data/waitForPaint.ts'
import { useParts } from '../../store/useApp.ts'
import { isWideScreen } from '../../ui/isWideScreen.ts'

/** What a person does who goes elsewhere; a field that has the focus already gets none. */
const ACTS = ['focusin', 'click'] as const

/**
 * Focus and scroll go to each new answer, whichever way it was asked; the field that loses the focus takes a phone's
 * keyboard with it. Not for the question that the page was opened with: there the title says it. Not for another edition,
 * so that the slider keeps the focus, and not for who types the next question. The map beside the answer keeps it, too: its
 * keys lead from area to area.
 */
export function useFocusOnAnswer(openedWith: Query | undefined): void {
  const { link, pending, isTyping } = useParts('link', 'pending', 'isTyping')
  const answered = useRef(openedWith)
  const { query } = link
  useEffect(() => {
    if (pending || isEmbed || !query || answered.current === query) return
    if (isTyping) {
      answered.current = query
      return
    }
    const forget = () => {
      for (const act of ACTS) document.removeEventListener(act, end)
      stop()
    }
    const end = () => {
      answered.current = query
      forget()
    }
    // Whoever goes elsewhere before the focus does, by "Change" for one, stays there.
    for (const act of ACTS) document.addEventListener(act, end)
    // The answer is seen first: to focus, the browser has to lay out the whole page.
    const stop = afterPaint(() => {
      end()
      const from = document.activeElement
      if (from?.closest('.edition-bar')) return
      const staysOnMap = from?.closest('#map') && isWideScreen()
      if (!staysOnMap) document.getElementById('answer-heading')?.focus({ preventScroll: true })
      document.getElementById('result')?.scrollIntoView({ block: 'start' })
    })
    return forget
  }, [query, pending, isTyping])
}
