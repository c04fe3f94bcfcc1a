import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { pageOf } from '../../store/selectors.ts'
import { useApp, useParts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { questionOf } from '../../words/editions.ts'
import { mistakeWords } from './mistakes.ts'
import { SearchBox } from './SearchBox.tsx'
import { LocationMessage, SearchMessage } from './SearchMessage.tsx'
import { SearchProblems } from './SearchProblems.tsx'
import { SEARCH } from './texts.ts'
import './search.css'

const USED = ['search', 'chooseMyLocation', 'typed', 'isTyping', 'area', 'result'] as const

/** @param folds to one line once an area has been found: the answer has the page then. */
export function Search({ folds = false }: { folds?: boolean }) {
  const { search, chooseMyLocation, typed, isTyping, area, result } = useParts(...USED)
  const question = useApp(app => questionOf(app.link.edition))
  const [openedOver, setOpenedOver] = useState<unknown>()
  const invalid = useApp(app => mistakeWords(app) !== undefined)
  const messageId = useId()
  const form = useRef<HTMLFormElement>(null)
  const isFolded = folds && area !== undefined && !invalid && !isTyping && openedOver !== result
  const change = () => {
    flushSync(() => setOpenedOver(result))
    const field = form.current?.querySelector('input')
    field?.focus()
    field?.select()
  }
  // What the page is about is its heading; where nothing is, the question is.
  const page = useApp(pageOf)
  const isSubject = page === 'start' || (page === 'answer' && !area)
  const Heading = !folds || isSubject ? 'h1' : 'h2'
  return (
    <section className="search" aria-labelledby="search-heading">
      {isFolded ? (
        <p id="search-heading" className="search__asked" tabIndex={-1}>
          <span className="visually-hidden">{SEARCH.asked} </span>
          <strong>{typed.trim() || (result?.kind === 'practice' ? result.practice.name : area.name)}</strong>
          <Button look="quiet" className="search__change" onClick={change}>
            {SEARCH.change}
          </Button>
        </p>
      ) : (
        <Heading id="search-heading" tabIndex={-1}>
          {question}
        </Heading>
      )}
      <search hidden={isFolded}>
        <form
          ref={form}
          className="search__form"
          onSubmit={event => {
            event.preventDefault()
            search()
          }}
        >
          <SearchBox invalid={invalid} messageId={messageId} />
          <SearchMessage id={messageId} />
          <div>
            <Button look="quiet" onClick={() => void chooseMyLocation()}>
              <Icon name="location" />
              {SEARCH.myLocation}
            </Button>
          </div>
        </form>
      </search>
      {/* How well the device knows where it is stands with the answer, which folds the search. */}
      <LocationMessage />
      <SearchProblems />
    </section>
  )
}
