import { editionOf } from '../../core/areas/editions.ts'
import { findRegion } from '../../core/areas/regions.ts'
import { joinNames, shortName, spokenName } from '../../core/format.ts'
import { comparedAreas, pageOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { aboutHeading, compareHeading, listHeading, questionOf } from '../../words/editions.ts'
import { rankingHeading } from '../../words/layerNames.ts'
import { titleOf } from '../../words/results.ts'
import { waterTitle } from './specialTexts.ts'
import { announcement } from './words.ts'

const APP = 'CCG Finder'
const START = `${APP}: which Clinical Commissioning Group was yours?`

/** `CM16 6TN: NHS West Essex CCG — CCG Finder` */
export function pageTitle(state: State): string {
  const { area, result, pending, link } = state
  const asked = titleOf(result)
  const subject = subjectOf(state)
  if (subject) return `${subject} — ${APP}`
  if (area && asked && result?.kind === 'point' && result.water !== undefined)
    return `${waterTitle(asked, spokenName(area.name), link.edition)} — ${APP}`
  if (area) return `${[asked, spokenName(area.name)].filter(Boolean).join(': ')} — ${APP}`
  if (!pending && result) {
    const said = announcement(state).split('. ')[0]
    const text = 'text' in result ? result.text : link.query?.kind === 'text' ? link.query.text : undefined
    const what = said?.replace(/[.?]$/, '') || (text && `No result for ${text}`)
    if (what) return `${what} — ${APP}`
  }
  return editionOf(link.edition).kind === 'ccg' ? START : `${questionOf(link.edition)} — ${APP}`
}

/** Of a page about something else than an answer. */
function subjectOf(state: State): string | undefined {
  const { link, figures } = state
  const { edition, query, layer } = link
  switch (pageOf(state)) {
    case 'about':
      return aboutHeading(edition)
    case 'compare': {
      const names = comparedAreas(state).map(({ name }) => shortName(name))
      return names.length ? `${compareHeading(edition)}: ${joinNames(names)}` : compareHeading(edition)
    }
    case 'region':
      return figures && query?.kind === 'region' ? findRegion(figures, query.code)?.area.name : undefined
    case 'list':
      return listHeading(edition)
    case 'colours':
      return layer && rankingHeading(layer)
    default:
      return undefined
  }
}
