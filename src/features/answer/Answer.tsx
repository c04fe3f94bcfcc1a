import { useEffect, useState } from 'react'
import { DEFAULT_EDITION } from '../../core/areas/editions.ts'
import type { Result } from '../../core/finder/result.ts'
import { pageOf } from '../../store/selectors.ts'
import { useApp, useParts } from '../../store/useApp.ts'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { whenFirstUsed } from '../../ui/whenFirstUsed.ts'
import { PANELS } from '../../words/panels.ts'
import { loadArea, loadOther, loadPractice, loadSaid, loadViews } from './views.ts'
import './answer.css'

const loadStory = () => import('./prepareStory.ts')

/** The result of the search, in words. */
export function Answer() {
  const { result, area, pending, loadBoards, atlas, cells } = useParts(
    'result',
    'area',
    'pending',
    'loadBoards',
    'atlas',
    'cells',
  )
  // Preload after the first view, which has no answer, and before the first question, which would wait for it.
  useEffect(
    () =>
      whenFirstUsed(() => {
        void loadViews()
        void loadBoards()
      }),
    [loadBoards],
  )
  const { query, edition } = useApp(app => app.link)
  useEffect(() => {
    if (!atlas || !cells) return
    let stop = () => {}
    const stopWaiting = whenFirstUsed(() => {
      // An answer works it out itself, if this does not arrive.
      loadStory().then(
        ({ prepareStory }) => {
          stop = prepareStory(cells, atlas, edition)
        },
        () => undefined,
      )
    })
    return () => {
      stopWaiting()
      stop()
    }
  }, [atlas, cells, edition])
  const page = useApp(pageOf)
  // These two have the page to themselves, whatever was found before.
  const isElsewhere = page === 'about' || page === 'compare'
  const [openedWith] = useState(() => (isInSearch() ? undefined : query))
  const waiting = <p className="room soft">{PANELS.answer.loading}</p>
  const practice = result?.kind === 'practice' && (
    <LazyComponent isAwaited load={loadPractice} props={result} what={PANELS.answer.what} waiting={waiting} />
  )
  const found = area ? (
    <LazyComponent isAwaited load={loadArea} props={{ area, openedWith }} what={PANELS.answer.what} waiting={waiting} />
  ) : (
    result &&
    hasContent(result) && (
      <LazyComponent isAwaited load={loadOther} props={{ result }} what={PANELS.answer.what} waiting={waiting} />
    )
  )
  // Render the announcement, and the title, from the first question or other page on.
  const isSaid = useOnce(query !== undefined || result !== undefined || page !== 'start' || edition !== DEFAULT_EDITION)
  const content =
    (practice || found) && !isElsewhere ? (
      <>
        {found}
        {practice}
      </>
    ) : undefined
  return (
    <>
      <div className="visually-hidden" role="status">
        {isSaid && <LazyComponent load={loadSaid} what={PANELS.answer.what} waiting={null} isSilent />}
      </div>
      {/* Reserve the room from the start: no layout shift when the answer comes. */}
      {!content && pending && !isElsewhere && <p className="answer room soft">{PANELS.answer.loading}</p>}
      {content && (
        <section id="answer" className="answer" aria-labelledby="answer-heading" aria-busy={pending}>
          {pending && <p className="answer__pending soft">{PANELS.answer.loading}</p>}
          {content}
        </section>
      )}
    </>
  )
}

/** True for who has searched before the program had come: the answer is the first of theirs, not what a link had opened. */
function isInSearch(): boolean {
  return document.activeElement?.closest('search') != null
}

/** True once `isNow` has been true. */
function useOnce(isNow: boolean): boolean {
  const [was, setWas] = useState(isNow)
  if (isNow && !was) setWas(true)
  return was || isNow
}

/** False for mistakes, which the search box shows, and for a practice, which has its own section. */
function hasContent(result: Result): boolean {
  if (result.kind === 'unknown') return result.nearby !== undefined
  return !['empty', 'invalid', 'nothing', 'practice'].includes(result.kind)
}
