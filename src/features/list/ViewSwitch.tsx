import { hideQuestion } from '../../core/hideQuestion.ts'
import { writeLink } from '../../core/link.ts'
import { useParts } from '../../store/useApp.ts'
import { Icon } from '../../ui/Icon.tsx'
import { isPlainClick } from '../../ui/isPlainClick.ts'
import { VIEWS } from './viewTexts.ts'
import './viewSwitch.css'

const SHOWN = ['map', 'list'] as const

/** Map or list: links, so that either can be opened in a tab of its own. */
export function ViewSwitch() {
  const { link, navigate } = useParts('link', 'navigate')
  const go = (view: (typeof SHOWN)[number]) => (event: React.MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    navigate(link => ({ ...link, view }))
  }
  return (
    <nav className="views" aria-label={VIEWS.name}>
      {SHOWN.map(view => (
        <a
          key={view}
          className="views__link"
          href={hideQuestion(writeLink({ ...link, view })) || '?'}
          {...((link.view === 'list') === (view === 'list') ? { 'aria-current': 'true' } : {})}
          onClick={go(view)}
        >
          <Icon name={view} size={18} />
          {VIEWS[view]}
        </a>
      ))}
    </nav>
  )
}
