import { editionOf } from '../../core/areas/editions.ts'
import { spokenName } from '../../core/format.ts'
import type { State } from '../../store/state.ts'
import { questionOf } from '../../words/editions.ts'
import { titleOf } from '../../words/results.ts'
import { announcement } from './words.ts'

const APP = 'CCG Finder'
const START = `${APP}: which Clinical Commissioning Group was yours?`

/** `CM16 6TN: NHS West Essex CCG — CCG Finder` */
export function pageTitle(state: State): string {
  const { area, result, pending, link } = state
  const asked = titleOf(result)
  if (area) return `${[asked, spokenName(area.name)].filter(Boolean).join(': ')} — ${APP}`
  if (!pending && result) {
    const said = announcement(state).split('. ')[0]
    const text = 'text' in result ? result.text : link.query?.kind === 'text' ? link.query.text : undefined
    const what = said?.replace(/[.?]$/, '') || (text && `No result for ${text}`)
    if (what) return `${what} — ${APP}`
  }
  if (link.view === 'list') return `List — ${APP}`
  if (link.view === 'about') return `About — ${APP}`
  return editionOf(link.edition).kind === 'ccg' ? START : `${questionOf(link.edition)} — ${APP}`
}
