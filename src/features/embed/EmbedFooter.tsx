import { hideQuestion } from '../../core/hideQuestion.ts'
import { writeLink } from '../../core/link.ts'
import { useApp } from '../../store/useApp.ts'
import { Icon } from '../../ui/Icon.tsx'
import { DATA_STATEMENT, SOURCES_HEADING } from '../../words/licences.ts'
import { SITE } from '../../words/site.ts'
import { Credits } from '../layout/Credits.tsx'
import { EMBED } from './texts.ts'

/** Link to the full finder, and the sources of the data. */
export function EmbedFooter() {
  const query = useApp(app => hideQuestion(writeLink(app.link)))
  const address = new URL(`./${query}`, document.baseURI).href
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a page's footer is a landmark, and the page around has one, too
    <footer className="footer embed__footer" aria-label={EMBED.sources}>
      <p>
        <a className="embed__full" href={`./${query}`}>
          {EMBED.full} <Icon name="away" size={18} />
        </a>{' '}
        <span className="soft">{EMBED.newTab}</span>
      </p>
      {window.origin === 'null' && (
        <p className="no-print">
          {EMBED.sandboxed} {address}
        </p>
      )}
      <p className="embed__printed">{address}</p>
      <p>
        {SITE.notNhs} {SITE.urgent} <a href={SITE.urgentLink.url}>{SITE.urgentLink.name}</a>.
      </p>
      <p>{DATA_STATEMENT}</p>
      <details>
        <summary>{SOURCES_HEADING}</summary>
        <Credits />
      </details>
    </footer>
  )
}
