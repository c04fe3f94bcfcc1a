import { isEmbed } from '../../data/page.ts'
import { useApp } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { problemWords } from './texts.ts'

/** What a link asked for and we do not have, and what did not arrive. The widget's link is its partner's, who is told elsewhere. */
export function SearchProblems() {
  const problems = useApp(app => app.problems)
  const error = useApp(app => app.error ?? app.atlasError)
  const edition = useApp(app => app.link.edition)
  const retry = useApp(app => app.retry)
  return (
    <>
      {!isEmbed &&
        problems.map(problem => (
          <Notice key={`${problem.param}=${problem.value}`} kind="problem" alert>
            <p>{problemWords(problem, edition)}</p>
          </Notice>
        ))}
      {error && <Failure what="what we need to answer" error={error} onRetry={retry} alert />}
    </>
  )
}
