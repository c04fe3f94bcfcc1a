/** What `embed.html` takes beside the link: `&theme=dark&accent=5b2d8e&sections=search,map`. */
import { type Accent, readAccent } from './accent.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Parts that a partner can leave out. The closing-date banner, the answer and the sources always stay. */
export const SECTIONS = ['search', 'map', 'profile'] as const
export type Section = (typeof SECTIONS)[number]

export interface EmbedOptions {
  readonly theme: Theme
  readonly accent?: Accent
  readonly sections: readonly Section[]
}

export interface EmbedProblem {
  readonly param: 'theme' | 'accent' | 'sections'
  readonly value: string
}

const PARAMS = ['theme', 'accent', 'sections'] as const

/** Reads a query, with or without `?`. A value that cannot be used is a problem, and the default stands in for it. */
export function readOptions(query: string): { options: EmbedOptions; problems: EmbedProblem[] } {
  const params = new URLSearchParams(query)
  const problems: EmbedProblem[] = []
  const read = <T>(param: EmbedProblem['param'], parse: (value: string) => T | undefined): T | undefined => {
    const value = params.get(param)
    if (!value) return undefined
    const parsed = parse(value)
    if (parsed === undefined) problems.push({ param, value })
    return parsed
  }
  const accent = read('accent', value => {
    const reading = readAccent(value)
    return reading.kind === 'accent' ? reading.accent : undefined
  })
  const options: EmbedOptions = {
    theme: read('theme', value => THEMES.find(theme => theme === value)) ?? 'auto',
    ...(accent ? { accent } : {}),
    sections: read('sections', parseSections) ?? SECTIONS,
  }
  return { options, problems }
}

/** A link's query with the options of another query added, so that reading either again gives the same widget. */
export function keepOptions(link: string, from: string): string {
  const kept = new URLSearchParams(from)
  const params = PARAMS.flatMap(param => {
    const value = kept.get(param)
    return value ? [`${param}=${encodeURIComponent(value).replaceAll('%2C', ',')}`] : []
  })
  if (!params.length) return link
  return `${link || '?'}${link ? '&' : ''}${params.join('&')}`
}

/** The link alone: a query without the options. */
export function withoutOptions(query: string): string {
  const params = new URLSearchParams(query)
  for (const param of PARAMS) params.delete(param)
  const link = params.toString()
  return link && `?${link}`
}

function parseSections(value: string): Section[] | undefined {
  const named = value.split(',').map(part => part.trim())
  if (!named.every(part => (SECTIONS as readonly string[]).includes(part))) return undefined
  return SECTIONS.filter(section => named.includes(section))
}
