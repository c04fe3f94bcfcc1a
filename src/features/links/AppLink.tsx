import type { MouseEvent, ReactNode } from 'react'
import { hideQuestion } from '../../core/hideQuestion.ts'
import { type Link, writeLink } from '../../core/link.ts'
import { isPlainClick } from '../../ui/isPlainClick.ts'
import { useFollow } from './useFollow.ts'

export interface AppLinkProps {
  /** What the link opens; the colours of the map stay unless it says otherwise. */
  to: Partial<Link>
  className?: string
  children: ReactNode
}

/** A link to another part of the app: an address like any other, followed without loading the page again. */
export function AppLink({ to, className, children }: AppLinkProps) {
  const { link, follow } = useFollow(to)
  const open = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    follow()
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
