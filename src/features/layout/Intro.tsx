import { useApp } from '../../store/useApp.ts'
import { INTRO } from './texts.ts'

/** What a CCG was, before anything is asked. */
export function Intro() {
  const reading = useApp(({ result, link }) =>
    Boolean(result || link.query?.kind === 'region' || link.layer || link.compare.length || link.view === 'about'),
  )
  if (reading) return null
  return (
    <section className="intro" aria-labelledby="intro-heading">
      <h2 id="intro-heading">{INTRO.heading}</h2>
      {INTRO.paragraphs.map(text => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}
