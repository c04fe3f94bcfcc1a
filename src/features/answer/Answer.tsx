import type { EditionId } from '../../core/areas/editions.ts'
import type { Result } from '../../core/finder/result.ts'
import type { Suggestion } from '../../core/finder/search.ts'
import { shortName } from '../../core/format.ts'
import { offeredAreas } from '../../store/selectors.ts'
import { useApp, useParts } from '../../store/useApp.ts'
import { editionName } from '../../words/editions.ts'
import { TownHint } from '../search/SuggestionWords.tsx'
import { SEARCH } from '../search/texts.ts'
import { AreaAnswer } from './AreaAnswer.tsx'
import { type Choice, Choices } from './Choices.tsx'
import { Abroad, Elsewhere } from './Elsewhere.tsx'
import { Several } from './Several.tsx'
import { Special } from './Special.tsx'
import { ALIKE, chooseWords, PARTIAL, touchesWords, unplacedWords } from './texts.ts'
import { announcement } from './words.ts'
import './answer.css'

/** The result of the search in words: the product. */
export function Answer() {
  const { result, area, pending } = useParts('result', 'area', 'pending')
  const said = useApp(announcement)
  const edition = useApp(app => app.link.edition)
  const content = area ? <AreaAnswer area={area} /> : result && contentOf(result, edition)
  return (
    <>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {/* Its room is there from the start, so that nothing jumps when it comes. */}
      {!content && pending && <p className="answer room soft">{SEARCH.pending}</p>}
      {content && (
        <section id="answer" className="answer" aria-labelledby="answer-heading" aria-busy={pending}>
          {content}
        </section>
      )}
    </>
  )
}

function contentOf(result: Result, edition: EditionId) {
  if (result.kind === 'choose') return <ChooseName text={result.text} options={result.options} />
  if (result.kind === 'elsewhere') return <Elsewhere result={result} />
  if (result.kind === 'abroad') return <Abroad result={result} />
  if (result.kind === 'several') return <Several results={result.answers} />
  if (result.kind === 'special') return <Special special={result.special} />
  if (result.kind === 'unknown' && result.nearby) {
    const { code } = result.nearby
    return <ChooseArea title={n => touchesWords(code, n, edition)} words={() => ALIKE} />
  }
  if (result.kind === 'partial') {
    return <ChooseArea title={n => touchesWords(result.code, n, edition)} words={() => PARTIAL} />
  }
  if (result.kind === 'unplaced') {
    return <ChooseArea title={() => result.postcode} words={n => unplacedWords(result.postcode, n, edition)} />
  }
  return null
}

interface ChooseAreaProps {
  title: (count: number) => string
  words: (count: number) => string
}

function ChooseArea({ title, words }: ChooseAreaProps) {
  const app = useApp(app => app)
  const areas = offeredAreas(app)
  const choices = areas.map(area => ({
    key: area.gss,
    name: area.name,
    hint: `${area.ods} · ${area.gss}`,
    choose: () => app.chooseArea(area),
  }))
  return (
    <Choices heading={title(areas.length)} choices={choices}>
      <p>{words(areas.length)}</p>
    </Choices>
  )
}

function ChooseName({ text, options }: { text: string; options: readonly Suggestion[] }) {
  const { chooseArea, choosePlace } = useParts('chooseArea', 'choosePlace')
  const choices = options.map((option): Choice => {
    if (option.kind === 'area') {
      const { area, edition } = option
      const hint = edition ? `${editionName(edition)} · ${area.ods}` : `${area.ods} · ${area.gss}`
      return { key: `${area.gss} ${area.name}`, name: area.name, hint, choose: () => chooseArea(area, edition) }
    }
    const { place } = option
    const { lat, long } = place.point
    return {
      key: `${place.name} ${lat} ${long}`,
      name: place.name,
      hint: <TownHint place={place} />,
      choose: () => choosePlace(place),
    }
  })
  return <Choices heading={chooseWords(shortName(text), options.length)} choices={choices} />
}
