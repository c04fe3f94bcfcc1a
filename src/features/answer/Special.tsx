import type { Result } from '../../core/finder/result.ts'
import { useApp } from '../../store/useApp.ts'
import { OtherChoices } from './NamedChoices.tsx'
import { OWN_POSTCODE, SPECIAL_WAYS, specialHeading, specialWords } from './specialTexts.ts'
import { othersWords, WHERE_TO_GO } from './texts.ts'

/** A code that stands for no place in England: what it means, and where to go. */
export function Special({ result }: { result: Extract<Result, { kind: 'special' }> }) {
  const { special, others = [] } = result
  const edition = useApp(app => app.link.edition)
  const ways = SPECIAL_WAYS[special.kind]
  return (
    <>
      <h2 id="answer-heading" className="answer__question">
        {specialHeading(special)}
      </h2>
      <p>{specialWords(special, edition)}</p>
      <p>{OWN_POSTCODE}</p>
      {ways.length > 0 && (
        <section aria-labelledby="instead-heading">
          <h3 id="instead-heading">{WHERE_TO_GO}</h3>
          <ul className="instead">
            {ways.map(({ name, what, url }) => (
              <li key={url}>
                <a href={url}>{name}</a>: {what}
              </li>
            ))}
          </ul>
        </section>
      )}
      <OtherChoices heading={othersWords(special.code)} options={others} />
    </>
  )
}
