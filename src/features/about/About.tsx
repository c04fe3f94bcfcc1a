import { editionOf } from '../../core/areas/editions.ts'
import { useApp } from '../../store/useApp.ts'
import { contactLink } from '../../words/contact.ts'
import { AppLink } from '../links/AppLink.tsx'
import { BOARDS } from './boardTexts.ts'
import { ABOUT, CCGS, SOURCES } from './texts.ts'
import './about.css'

/** What the areas of the edition are, how they began and ended; each part leads to the map where it can be seen. */
export default function About() {
  const kind = useApp(app => editionOf(app.link.edition).kind)
  const contact = contactLink(import.meta.env.VITE_CONTACT)
  const { heading, parts } = kind === 'ccg' ? CCGS : BOARDS
  return (
    <article className="about" aria-labelledby="about-heading">
      <h2 id="about-heading">{heading}</h2>
      {parts.map(({ heading, text, to, see, links }) => (
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
      <section ref={showIfAsked} id="accessibility">
        <h3>{ABOUT.accessibility}</h3>
        {ABOUT.accessible.map(text => (
          <p key={text}>{text}</p>
        ))}
        {contact && (
          <p>
            <a href={contact}>{ABOUT.contact}</a>
          </p>
        )}
      </section>
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

/** Scrolls to the part that the address names, which comes after the page that the browser looked for it in. */
function showIfAsked(part: HTMLElement | null): void {
  if (part && window.location.hash === `#${part.id}`) part.scrollIntoView()
}
