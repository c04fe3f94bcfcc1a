import type { Result } from '../../core/finder/result.ts'
import { useApp, useParts } from '../../store/useApp.ts'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { PANELS } from '../../words/panels.ts'
import { SEARCH } from '../search/texts.ts'
import { AreaAnswer } from './AreaAnswer.tsx'
import { useTitle } from './useTitle.ts'
import { announcement } from './words.ts'
import './answer.css'

const loadOther = () => import('./OtherResult.tsx')
const loadPractice = () => import('./PracticeAnswer.tsx')

/** The result of the search in words: the product. */
export function Answer() {
  const { result, area, pending } = useParts('result', 'area', 'pending')
  const said = useApp(announcement)
  useTitle()
  const waiting = <p className="room soft">{SEARCH.pending}</p>
  const practice = result?.kind === 'practice' && (
    <LazyComponent load={loadPractice} props={result} what={PANELS.answer.what} waiting={waiting} />
  )
  const found = area ? (
    <AreaAnswer area={area} />
  ) : (
    result &&
    hasContent(result) && (
      <LazyComponent load={loadOther} props={{ result }} what={PANELS.answer.what} waiting={waiting} />
    )
  )
  const content =
    practice || found ? (
      <>
        {found}
        {practice}
      </>
    ) : undefined
  return (
    <>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {/* Reserve the room from the start: no layout shift when the answer comes. */}
      {!content && pending && <p className="answer room soft">{SEARCH.pending}</p>}
      {content && (
        <section id="answer" className="answer" aria-labelledby="answer-heading" aria-busy={pending}>
          {pending && <p className="answer__pending soft">{SEARCH.pending}</p>}
          {content}
        </section>
      )}
    </>
  )
}

/** False for mistakes, which are told beside the search box, and for a practice, which has a section of its own. */
function hasContent(result: Result): boolean {
  if (result.kind === 'unknown') return result.nearby !== undefined
  return !['empty', 'invalid', 'nothing', 'practice'].includes(result.kind)
}
