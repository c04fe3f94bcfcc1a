import type { Outcome } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { EMPTY, INVALID, LOCATION, nothingWords, SEARCH, unknownWords } from './texts.ts'

/** What is wrong with the text in the field; undefined when nothing is. */
export function mistakeWords(outcome: Outcome | undefined, text: string): string | undefined {
  if (outcome?.kind === 'nothing') return nothingWords(text)
  if (outcome?.kind !== 'answer') return undefined
  const { answer } = outcome
  if (answer.kind === 'empty') return EMPTY
  if (answer.kind === 'invalid') return INVALID[answer.reason]
  return answer.kind === 'unknown' ? unknownWords(answer.postcode) : undefined
}

/** The mistake, tied to the field by `id`, with a correction to accept where one is likely. */
export function SearchMessage({ id }: { id: string }) {
  const { outcome, text, search } = useApp(app => app)
  const words = mistakeWords(outcome, text)
  if (!words) return null
  const suggestion =
    outcome?.kind === 'answer' && outcome.answer.kind === 'invalid' ? outcome.answer.suggestion : undefined
  return (
    <Notice kind="problem" id={id} alert>
      <p>{words}</p>
      {suggestion && (
        <Button onClick={() => search(suggestion)}>
          {SEARCH.didYouMean} {suggestion}?
        </Button>
      )}
    </Notice>
  )
}

export function LocationMessage() {
  const location = useApp(app => app.location)
  if (location === 'idle') return null
  if (location === 'asking') return <p role="status">{SEARCH.asking}</p>
  return (
    <Notice kind="problem" alert>
      <p>{LOCATION[location]}</p>
    </Notice>
  )
}
