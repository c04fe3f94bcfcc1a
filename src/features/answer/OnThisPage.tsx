import { type MouseEvent, useEffect, useState } from 'react'
import { EMPTY_LINK, writeLink } from '../../core/link.ts'
import type { State } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { goTo } from '../../ui/goTo.ts'
import { isPlainClick } from '../../ui/isPlainClick.ts'
import { ON_THIS_PAGE, type SectionWords, sectionsOf } from '../../words/sections.ts'
import './on-this-page.css'

/** Links to the sections under an answer: always in sight where there is room, a menu on a phone. */
export default function OnThisPage() {
  const edition = useApp(app => app.link.edition)
  const sections = sectionsOf(edition)
  const current = useCurrent(sections)
  const [isOpen, setOpen] = useState(false)
  const page = useApp(pageOfAnswer)
  const open = (id: string) => (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    if (page) event.preventDefault()
    setOpen(false)
    goTo(id)
  }
  return (
    <nav className="on-this-page no-print" aria-label={ON_THIS_PAGE}>
      <details open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>{ON_THIS_PAGE}</summary>
      </details>
      <ul data-open={isOpen}>
        {sections.map(({ id, label }) => (
          <li key={id}>
            <a href={`${page}#${id}`} onClick={open(id)} {...(id === current ? { 'aria-current': 'location' } : {})}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/**
 * The address of the answer's area, where the address bar has the question in its fragment: there a section alone would be another
 * address, without the answer. Empty where a fragment is enough.
 */
function pageOfAnswer({ area, link: { query, edition } }: State): string {
  if (!area || query?.kind === 'area') return ''
  return import.meta.env.BASE_URL + writeLink({ ...EMPTY_LINK, edition, query: { kind: 'area', code: area.gss } })
}

/** The section that is at the top of the window. */
function useCurrent(sections: readonly SectionWords[]): string | undefined {
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    const find = () => {
      const top = window.innerHeight / 3
      const above = sections.filter(({ id }) => {
        const box = document.getElementById(id)?.getBoundingClientRect()
        return box && box.top < top && box.bottom > 0
      })
      setCurrent(above.at(-1)?.id)
    }
    find()
    window.addEventListener('scroll', find, { passive: true })
    return () => window.removeEventListener('scroll', find)
  }, [sections])
  return current
}
