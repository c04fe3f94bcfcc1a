import type { MouseEvent, ReactNode } from 'react'
import { hideQuestion } from '../../core/hideQuestion.ts'
import { EMPTY_LINK, type Link, writeLink } from '../../core/link.ts'
import { useApp } from '../../store/useApp.ts'
import { isPlainClick } from '../../ui/isPlainClick.ts'

export interface AppLinkProps {
  /** What the link opens; the colours of the map stay unless it says otherwise. */
  to: Partial<Link>
  className?: string
  children: ReactNode
}

/** A link to another part of the app: an address like any other, followed without loading the page again. */
export function AppLink({ to, className, children }: AppLinkProps) {
  const navigate = useApp(app => app.navigate)
  const layer = useApp(app => app.link.layer)
  const link: Link = { ...EMPTY_LINK, ...(layer ? { layer } : {}), ...to }
  const open = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    navigate(link)
    showResult()
  }
  return (
    <a
      href={import.meta.env.BASE_URL + hideQuestion(writeLink(link))}
      onClick={open}
      {...(className ? { className } : {})}
    >
      {children}
    </a>
  )
}

/** The followed link may have left the page, so move focus to the start of the result. */
export function showResult(): void {
  const result = document.getElementById('result')
  result?.focus({ preventScroll: true })
  result?.scrollIntoView({ block: 'start' })
}
