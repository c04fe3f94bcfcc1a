import { CURRENT_EDITION } from '../../core/areas/editions.ts'
import { spokenName } from '../../core/format.ts'
import { areaOfCell, cellsOf, offeredAreas } from '../../store/selectors.ts'
import type { Outcome, State } from '../../store/state.ts'
import { ABROAD, chooseWords, elsewhereHeading, leadWords, touchesWords, unplacedWords } from './texts.ts'

/** What was asked about, as it stands before "was in"; undefined when the area itself was asked for. */
export function titleOf(outcome: Outcome | undefined): string | undefined {
  if (outcome?.kind !== 'answer') return undefined
  const { answer, place } = outcome
  if (place) return place.name
  if (answer.kind === 'point') return `${answer.point.lat.toFixed(4)},${answer.point.long.toFixed(4)}`
  if (answer.kind === 'postcode') return answer.postcode
  return answer.kind === 'partial' ? answer.code : undefined
}

/** The result in one sentence or two, for a screen reader to say once. Mistakes are alerts, and not said here. */
export function announcement(state: State): string {
  const { outcome, area, text } = state
  const { edition } = state.link
  if (state.pending || !outcome) return ''
  if (area) {
    const lead = leadWords(titleOf(outcome), edition)
    const [cell, ...others] = cellsOf(outcome)
    const today = cell === undefined || others.length ? undefined : areaOfCell(state, cell, CURRENT_EDITION)
    const name = spokenName(area.name)
    return [lead ? `${lead} ${name}.` : `${name}.`, today && `Today: ${spokenName(today.name)}.`]
      .filter(Boolean)
      .join(' ')
  }
  if (outcome.kind === 'choose') return chooseWords(text, outcome.options.length)
  if (outcome.kind !== 'answer') return ''
  const { answer } = outcome
  if (answer.kind === 'partial') return `${touchesWords(answer.code, offeredAreas(state).length, edition)}.`
  if (answer.kind === 'unplaced') return unplacedWords(answer.postcode, offeredAreas(state).length, edition)
  if (answer.kind === 'elsewhere') return `${elsewhereHeading(answer)}.`
  if (answer.kind !== 'abroad') return ''
  const { nearest } = answer
  const shore = nearest && areaOfCell(state, nearest.cell, edition)
  return [`${ABROAD.heading}.`, shore && ABROAD.nearest(shore.name, nearest.metres, edition)].filter(Boolean).join(' ')
}
