import { useEffect, useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { addRecent, clearRecents, readRecents, recentOf } from './recents.ts'
import { RECENTS } from './texts.ts'

/** The last searches, to ask again with one press. The embed leaves this out. */
export function Recents() {
  const search = useApp(app => app.search)
  const latest = useApp(recentOf)
  const [list, setList] = useState(readRecents)

  useEffect(() => {
    if (!latest) return
    const all = addRecent(latest)
    // The first is offered from the next visit on: if it appeared now, the answer would jump away under it.
    setList(shown => (shown.length ? all : shown))
  }, [latest])

  if (!list.length) return null
  const clear = () => {
    clearRecents()
    setList([])
    document.getElementById('search-heading')?.focus()
  }
  return (
    <Disclosure className="recents" summary={RECENTS.heading}>
      <ul className="recents__list">
        {list.map(text => (
          <li key={text}>
            <Button onClick={() => search(text)}>{text}</Button>
          </li>
        ))}
      </ul>
      <p className="small soft">
        {RECENTS.where}{' '}
        <Button look="quiet" onClick={clear}>
          {RECENTS.clear}
        </Button>
      </p>
    </Disclosure>
  )
}
