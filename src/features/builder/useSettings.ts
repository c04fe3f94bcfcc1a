import { useState } from 'react'
import { DEFAULT_EDITION } from '../../core/areas/editions.ts'
import { readAccent } from '../../core/embed/accent.ts'
import { SECTIONS } from '../../core/embed/options.ts'
import type { Settings } from '../../core/embed/snippets.ts'
import { parsePostcode } from '../../core/finder/postcode.ts'
import { MISTAKES, refusal } from './texts.ts'

/** Heights that make sense for a widget in a page, in CSS pixels. */
export const HEIGHT_RANGE = { min: 320, max: 2000 } as const

/** Content of the form: the settings, with texts that may be wrong. */
export type Draft = Omit<Settings, 'height'> & { readonly height: string }
export type Mistakes = Partial<Record<'postcode' | 'accent' | 'height', string>>

const START: Draft = {
  postcode: '',
  area: '',
  edition: DEFAULT_EDITION,
  theme: 'auto',
  accent: '',
  sections: SECTIONS,
  // As high as most screens: what comes after the widget is out of sight while it grows.
  height: '900',
}

/** The form's content, what is wrong with it, and the latest settings without a mistake. */
export function useSettings() {
  const [draft, setDraft] = useState(START)
  const [settings, setSettings] = useState(() => check(START).settings!)
  const { mistakes } = check(draft)
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    const { settings } = check(next)
    if (settings) setSettings(settings)
  }
  return { draft, mistakes, settings, change }
}

function check(draft: Draft): { settings?: Settings; mistakes: Mistakes } {
  const parsed = parsePostcode(draft.postcode)
  const postcode = parsed?.kind === 'postcode' ? parsed.text : ''
  const reading = draft.accent.trim() ? readAccent(draft.accent) : undefined
  const refused = reading && refusal(reading)
  const { min, max } = HEIGHT_RANGE
  const height = /^[0-9]{1,4}$/.test(draft.height.trim()) ? Number(draft.height) : 0
  const mistakes: Mistakes = {
    ...(draft.postcode.trim() && !postcode ? { postcode: MISTAKES.postcode } : {}),
    ...(refused ? { accent: refused } : {}),
    ...(height < min || height > max ? { height: MISTAKES.height(min, max) } : {}),
  }
  if (Object.keys(mistakes).length) return { mistakes }
  const accent = reading?.kind === 'accent' ? reading.accent.light : ''
  return { mistakes, settings: { ...draft, postcode, accent, height } }
}
