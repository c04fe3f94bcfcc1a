/** The code that partners paste into their pages. */
import { DEFAULT_EDITION, type EditionId } from '../areas/editions.ts'
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
const LINK = 'Find your CCG with CCG Finder'

/** A frame that works without any script, and a link for whoever sees no frames. `query`: of `embed.html`, `link`: of the full finder. */
export function frameSnippet(site: string, query: string, link: string, height: number): string {
  const attributes = {
    src: `${site}embed.html${query}`,
    title: TITLE,
    width: '100%',
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
    allow: 'geolocation; clipboard-write',
  }
  return `<iframe ${write(attributes)}></iframe>\n${linkSnippet(site, link)}`
}

/** The element, with the link inside for as long as the script has not arrived. */
export function elementSnippet(site: string, settings: Settings, link: string): string {
  const attributes = { ...attributesOf(settings), 'min-height': String(settings.height) }
  return [
    `<script src="${escapeHtml(`${site}embed.v1.js`)}" async></script>`,
    `<ccg-finder ${write(attributes)}>`,
    `  <a href="${escapeHtml(site + link)}">${LINK}</a>`,
    '</ccg-finder>',
  ].join('\n')
}

/** A plain link: for messages, and for systems that turn links into widgets by oEmbed. */
export function linkSnippet(site: string, link: string): string {
  return `<a href="${escapeHtml(site + link)}">${LINK}</a>`
}

function write(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ')
}

function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
