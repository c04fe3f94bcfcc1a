import { AppLink } from '../links/AppLink.tsx'
import { ABOUT, PARAGRAPHS, SOURCES } from './texts.ts'
import './about.css'

/** What CCGs were, how they began and ended; each part leads to the map where it can be seen. */
export default function About() {
  return (
    <article className="about" aria-labelledby="about-heading">
      <h2 id="about-heading">{ABOUT.heading}</h2>
      {PARAGRAPHS.map(({ heading, text, to, see, links }) => (
        <section key={heading}>
          <h3>{heading}</h3>
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
        </section>
      ))}
      <section>
        <h3>{ABOUT.sources}</h3>
        <ul>
          {SOURCES.map(({ name, url }) => (
            <li key={url}>
              <a href={url}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
