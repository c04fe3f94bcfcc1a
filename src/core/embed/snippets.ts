/** The code that partners paste into their pages. */
import { DEFAULT_EDITION, type EditionId, editionOf } from '../areas/editions.ts'
import { SECTIONS, type Section, type Theme } from './options.ts'

/** What a partner has chosen, every value valid. Empty texts are left out. */
export interface Settings {
  readonly postcode: string
  /** GSS or ODS code. */
  readonly area: string
  readonly edition: EditionId
  readonly theme: Theme
  /** `#5b2d8e` */
  readonly accent: string
  readonly sections: readonly Section[]
  /** Of the plain frame, and the least of the element, in CSS pixels. */
  readonly height: number
}

/** The widget's attributes, by name: only those that differ from the defaults. */
export function attributesOf(settings: Settings): Record<string, string> {
  const { postcode, area, edition, theme, accent, sections } = settings
  return Object.fromEntries(
    Object.entries({
      postcode,
      area: postcode ? '' : area,
      edition: edition === DEFAULT_EDITION ? '' : edition,
      theme: theme === 'auto' ? '' : theme,
      accent,
      sections: sections.length === SECTIONS.length ? '' : sections.join(','),
    }).filter(([, value]) => value),
  )
}

const TITLE = 'CCG Finder'

/** What the link says: the edition's own word for its areas, "Find your ICB with CCG Finder". */
function linkWords(edition: EditionId): string {
  const { kind } = editionOf(edition)
  return `Find your ${kind === 'ccg' ? 'CCG' : kind === 'sicbl' ? 'sub-ICB location' : 'ICB'} with CCG Finder`
}

/** A frame that works without any script, and a link for whoever sees no frames. `query`: of `embed.html`, `link`: of the full finder. */
export function frameSnippet(site: string, settings: Settings, query: string, link: string): string {
  const attributes = {
    src: `${site}embed.html${query}`,
    title: TITLE,
    width: '100%',
    height: String(settings.height),
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    allow: 'geolocation; clipboard-write',
  }
  return `<iframe ${write(attributes)}></iframe>\n${linkSnippet(site, settings, link)}`
}

/**
 * The element, with the link inside for as long as the script has not arrived. Its style keeps the room from the first moment, so
 * that the page around it does not jump; a page whose policy refuses the style jumps once.
 *
 * @param integrity hash of the loader, to pin it; empty for one that gets our corrections
 */
export function elementSnippet(site: string, settings: Settings, link: string, integrity = ''): string {
  const { height } = settings
  const attributes = {
    ...attributesOf(settings),
    'min-height': String(height),
    style: `display:block;min-height:${height}px`,
  }
  const script = {
    src: `${site}embed.v1.js`,
    ...(integrity ? { integrity, crossorigin: 'anonymous' } : {}),
  }
  return [
    `<script ${write(script)} async></script>`,
    `<ccg-finder ${write(attributes)}>`,
    `  <a href="${escapeHtml(site + link)}">${linkWords(settings.edition)}</a>`,
    '</ccg-finder>',
  ].join('\n')
}

/** A plain link: for messages, and for systems that turn links into widgets by oEmbed. */
export function linkSnippet(site: string, settings: Settings, link: string): string {
  return `<a href="${escapeHtml(site + link)}">${linkWords(settings.edition)}</a>`
}

function write(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ')
}

function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
