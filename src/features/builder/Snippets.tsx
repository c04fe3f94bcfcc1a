import { useState } from 'react'
import { attributesOf, elementSnippet, frameSnippet, linkSnippet, type Settings } from '../../core/embed/snippets.ts'
import { EMPTY_LINK, withQuery, writeLink } from '../../core/link.ts'
import { type Query, textQuery } from '../../core/query.ts'
import { queryOf } from '../../loader/attributes.ts'
import { PolicyCheck } from './PolicyCheck.tsx'
import { Snippet } from './Snippet.tsx'
import { BUILDER, SNIPPETS } from './texts.ts'

/** Set by the build: the hash of the loader's bytes. */
declare const __LOADER_INTEGRITY__: string
const LOADER_INTEGRITY = __LOADER_INTEGRITY__

/** The three ways to put the widget on a page. */
export function Snippets({ settings, finished }: { settings: Settings; finished: boolean }) {
  const [pinned, setPinned] = useState(false)
  const site = new URL('./', document.baseURI).href
  const attributes = attributesOf(settings)
  const query = queryOf(name => attributes[name] ?? null)
  const { postcode, area, edition } = settings
  const start: Query | undefined = postcode ? textQuery(postcode) : area ? { kind: 'area', code: area } : undefined
  const link = writeLink({ ...withQuery(EMPTY_LINK, start), edition })
  const codes = {
    frame: frameSnippet(site, settings, query, link),
    element: elementSnippet(site, settings, link, pinned ? LOADER_INTEGRITY : ''),
    link: linkSnippet(site, settings, link),
  }
  return (
    <section className="builder__code" aria-labelledby="code-heading">
      <h2 id="code-heading">{BUILDER.code}</h2>
      <p className="builder__pin">
        <label>
          <input type="checkbox" checked={pinned} onChange={event => setPinned(event.currentTarget.checked)} />
          {BUILDER.pin}
        </label>
      </p>
      {finished ? (
        (['frame', 'element', 'link'] as const).map(kind => (
          <Snippet key={kind} {...SNIPPETS[kind]} code={codes[kind]} />
        ))
      ) : (
        <p>{BUILDER.unfinished}</p>
      )}
      <PolicyCheck site={site} />
    </section>
  )
}
