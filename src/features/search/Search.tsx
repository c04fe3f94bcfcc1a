import { useId } from 'react'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { mistakeWords } from './mistakes.ts'
import { SearchBox } from './SearchBox.tsx'
import { LocationMessage, SearchMessage } from './SearchMessage.tsx'
import { problemWords, SEARCH } from './texts.ts'
import './search.css'

export function Search() {
  const { search, chooseMyLocation, retry } = useApp(app => app)
  const invalid = useApp(app => mistakeWords(app.outcome, app.text) !== undefined)
  const problems = useApp(app => app.problems)
  const error = useApp(app => app.error ?? app.atlasError)
  const messageId = useId()
  return (
    <section className="search" aria-labelledby="search-heading">
      <h1 id="search-heading" tabIndex={-1}>
        {SEARCH.heading}
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
      {problems.map(problem => (
        <Notice key={problem.param} kind="problem" alert>
          <p>{problemWords(problem)}</p>
        </Notice>
      ))}
      {error && <Failure what="what we need to answer" error={error} onRetry={retry} alert />}
    </section>
  )
}
