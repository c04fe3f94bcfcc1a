import type { Elsewhere as Country, Result } from '../../core/finder/result.ts'
import { areaOfCell } from '../../store/selectors.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { elsewhereHeading, onlyEnglandWords } from '../../words/countries.ts'
import { OtherChoices } from './NamedChoices.tsx'
import { meantWords } from './specialTexts.ts'
import { ABROAD, ANSWER, COUNTRY_UNKNOWN, INSTEAD, othersWords, WHERE_TO_GO } from './texts.ts'

type Of<K extends Result['kind']> = Extract<Result, { kind: K }>

/** A postcode of the British Isles that is not in England. */
export function Elsewhere({ result }: { result: Of<'elsewhere'> }) {
  const { country } = result
  const edition = useApp(app => app.link.edition)
  const only = onlyEnglandWords(edition)
  return (
    <>
      <h2 id="answer-heading" className="answer__question">
        {elsewhereHeading(result, edition)}
      </h2>
      {result.live === false && <p>{ANSWER.noLongerInUse}</p>}
      <p>{country ? only : `${COUNTRY_UNKNOWN} ${only}`}</p>
      <Instead countries={country ? [country] : ['wales', 'scotland']} />
      <OtherChoices heading={othersWords(result.code)} options={result.others ?? []} />
    </>
  )
}

/** A position in the sea or abroad. */
export function Abroad({ result }: { result: Of<'abroad'> }) {
  const { nearest, meant } = result
  const search = useApp(app => app.search)
  const edition = useApp(app => app.link.edition)
  const area = useApp(app => nearest && areaOfCell(app, nearest.cell, edition))
  const chooseArea = useApp(app => app.chooseArea)
  return (
    <>
      <h2 id="answer-heading" className="answer__question">
        {ABROAD.heading}
      </h2>
      <p>{onlyEnglandWords(edition)}</p>
      {meant && (
        <Button onClick={() => search(`${meant.lat}, ${meant.long}`)}>{meantWords(meant.lat, meant.long)}</Button>
      )}
      {nearest && area && (
        <>
          <p>{ABROAD.nearest(area.name, nearest.metres, edition)}</p>
          <Button onClick={() => chooseArea(area)}>
            {ANSWER.show} {area.name}
          </Button>
        </>
      )}
      <Instead countries={['wales', 'scotland', 'northern-ireland', 'channel-islands', 'isle-of-man']} />
    </>
  )
}

function Instead({ countries }: { countries: readonly Country[] }) {
  return (
    <section aria-labelledby="instead-heading">
      <h3 id="instead-heading">{WHERE_TO_GO}</h3>
      <ul className="instead">
        {countries
          .flatMap(country => INSTEAD[country])
          .map(({ name, what, url }) => (
            <li key={url}>
              <a href={url}>{name}</a>: {what}
            </li>
          ))}
      </ul>
    </section>
  )
}
