import type { EditionId } from '../../core/areas/editions.ts'
import type { Result } from '../../core/finder/result.ts'
import { shortName } from '../../core/format.ts'
import { offeredAreas } from '../../store/selectors.ts'
import { useApp } from '../../store/useApp.ts'
import { partlyWords } from '../../words/countries.ts'
import { Choices } from './Choices.tsx'
import { Abroad, Elsewhere } from './Elsewhere.tsx'
import { NamedChoices } from './NamedChoices.tsx'
import { RegionAnswer } from './RegionAnswer.tsx'
import { Several } from './Several.tsx'
import { Special } from './Special.tsx'
import { ALIKE, chooseWords, PARTIAL, touchesWords, unplacedWords } from './texts.ts'

/** A result that is not one area. */
export default function OtherResult({ result }: { result: Result }) {
  const edition = useApp(app => app.link.edition)
  return contentOf(result, edition)
}

function contentOf(result: Result, edition: EditionId) {
  if (result.kind === 'choose')
    return (
      <NamedChoices heading={chooseWords(shortName(result.text), result.options.length)} options={result.options} />
    )
  if (result.kind === 'elsewhere') return <Elsewhere result={result} />
  if (result.kind === 'abroad') return <Abroad result={result} />
  if (result.kind === 'several') return <Several results={result.answers} />
  if (result.kind === 'region') return <RegionAnswer result={result} />
  if (result.kind === 'special') return <Special result={result} />
  if (result.kind === 'unknown' && result.nearby) {
    const { code } = result.nearby
    return <ChooseArea title={n => touchesWords(code, n, edition)} words={() => ALIKE} />
  }
  if (result.kind === 'partial') {
    const { code, countries } = result
    const across = countries ? `${partlyWords(code, countries, edition)} ` : ''
    return <ChooseArea title={n => touchesWords(code, n, edition)} words={() => across + PARTIAL} />
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
