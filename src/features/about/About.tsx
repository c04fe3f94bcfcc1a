import { editionOf } from '../../core/areas/editions.ts'
import { useApp } from '../../store/useApp.ts'
import { aboutHeading } from '../../words/editions.ts'
import { AppLink } from '../links/AppLink.tsx'
import { BOARDS } from './boardTexts.ts'
import { ABOUT, CCGS, SOURCES } from './texts.ts'
import './about.css'

/** What the areas of the edition are, how they began and ended; each part leads to the map where it can be seen. */
export default function About() {
  const edition = useApp(app => app.link.edition)
  const { parts } = editionOf(edition).kind === 'ccg' ? CCGS : BOARDS
  return (
    <article className="about" aria-labelledby="about-heading">
      <h1 id="about-heading">{aboutHeading(edition)}</h1>
      {parts.map(({ heading, text, to, see, links }) => (
        <div key={heading} className="about__part">
          <h2>{heading}</h2>
          {text.map(words => (
            <p key={words}>{words}</p>
          ))}
          {links && (
            <ul>
              {links.map(({ name, url }) => (
                <li key={url}>
                  <a href={url}>{name}</a>
                </li>
              ))}
            </ul>
          )}
          <p className="about__see no-print">
            <AppLink to={to}>{see}</AppLink>
          </p>
        </div>
      ))}
      <div className="about__part">
        <h2>{ABOUT.sources}</h2>
        <ul>
          {SOURCES.map(({ name, url }) => (
            <li key={url}>
              <a href={url}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </article>
  )
}
