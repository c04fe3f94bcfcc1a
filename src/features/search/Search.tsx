import { useId } from 'react'
import { useApp, useParts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { SITE } from '../../words/site.ts'
import { mistakeWords } from './mistakes.ts'
import { SearchBox } from './SearchBox.tsx'
import { LocationMessage, SearchMessage } from './SearchMessage.tsx'
import { SearchProblems } from './SearchProblems.tsx'
import { SEARCH } from './texts.ts'
import './search.css'

export function Search() {
  const { search, chooseMyLocation } = useParts('search', 'chooseMyLocation')
  const invalid = useApp(app => mistakeWords(app) !== undefined)
  const messageId = useId()
  return (
    <section className="search" aria-labelledby="search-heading">
      <h1 id="search-heading" tabIndex={-1}>
        {SITE.question}
      </h1>
      <search>
        <form
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
          <LocationMessage />
        </form>
      </search>
      <SearchProblems />
    </section>
  )
}
