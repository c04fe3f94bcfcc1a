import { useApp } from '../../store/useApp.ts'
import { INTRO } from './texts.ts'

/** For those who have not asked yet: what a CCG was. */
export function Intro() {
  const asked = useApp(app => app.outcome !== undefined)
  if (asked) return null
  return (
    <section className="intro" aria-labelledby="intro-heading">
      <h2 id="intro-heading">{INTRO.heading}</h2>
      {INTRO.paragraphs.map(text => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}
