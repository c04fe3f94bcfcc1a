import { useEffect, useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { goTo } from '../../ui/goTo.ts'
import { ON_THIS_PAGE, type SectionWords, sectionsOf } from '../../words/sections.ts'
import './on-this-page.css'

/** Links to the sections under an answer: always in sight where there is room, a menu on a phone. */
export default function OnThisPage() {
  const edition = useApp(app => app.link.edition)
  const sections = sectionsOf(edition)
  const current = useCurrent(sections)
  const [isOpen, setOpen] = useState(false)
  const open = (id: string) => () => {
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
            <a href={`#${id}`} onClick={open(id)} {...(id === current ? { 'aria-current': 'location' } : {})}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
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
