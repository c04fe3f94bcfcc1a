import { editionOf } from '../../core/areas/editions.ts'
import { pageOf } from '../../store/selectors.ts'
import { useApp } from '../../store/useApp.ts'
import { INTRO } from './texts.ts'

/** What an area of the edition was, before anything is asked. */
export function Intro() {
  const page = useApp(pageOf)
  const kind = useApp(app => editionOf(app.link.edition).kind)
  if (page !== 'start' && page !== 'list') return null
  const { heading, paragraphs } = INTRO[kind === 'ccg' ? 'ccg' : 'icb']
  return (
    <section className="intro" aria-labelledby="intro-heading">
      <h2 id="intro-heading">{heading}</h2>
      {paragraphs.map(text => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}
