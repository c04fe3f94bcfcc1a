import { CURRENT_EDITION } from '../../core/areas/editions.ts'
import { joinNames, spokenName } from '../../core/format.ts'
import type { Area } from '../../core/geo.ts'
import { areaOfCell, offeredAreas } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { elsewhereHeading, partlyWords } from '../../words/countries.ts'
import { besideWords, titleOf } from '../../words/results.ts'
import { boardsOf } from './boardsOf.ts'
import { belongedWords, statusWords } from './practiceTexts.ts'
import { specialHeading, specialWords, WHICH_POSTCODE, waterWords } from './specialTexts.ts'
import { ABROAD, chooseWords, inSeveralWords, leadWords, touchesWords, unplacedWords } from './texts.ts'

/** Text before the area's name. */
export function leadOf(state: State): string {
  const { result } = state
  const { edition } = state.link
  if (result?.kind === 'point' && result.water !== undefined) return waterWords(result.water, edition)
  if (result?.kind !== 'practice') {
    const isShared = (result?.kind === 'partial' || result?.kind === 'region') && offeredAreas(state).length > 1
    return leadWords(titleOf(result), edition, isShared)
  }
  return belongedWords(result.practice.name, result.ods, edition === CURRENT_EDITION)
}

/** The result in one sentence or two, for a screen reader to say once. Mistakes are alerts, and not said here. */
export function announcement(state: State): string {
  const { result, area } = state
  const { edition } = state.link
  if (state.pending || !result) return ''
  if (area) {
    const lead = leadOf(state)
    const name = spokenName(area.name)
    const said = [lead ? `${lead} ${name}.` : `${name}.`, todayOf(state, area)]
    return [...said, besideWords(result, state, edition)].filter(Boolean).join(' ')
  }
  if (result.kind === 'choose') return chooseWords(result.text, result.options.length)
  if (result.kind === 'region') return `${inSeveralWords(result.region.name, offeredAreas(state).length, edition)}.`
  if (result.kind === 'practice') return `${result.practice.name}. ${statusWords(result.practice)}`
  if (result.kind === 'partial') {
    const touches = `${touchesWords(result.code, offeredAreas(state).length, edition)}.`
    return result.countries ? `${touches} ${partlyWords(result.code, result.countries, edition)}` : touches
  }
  if (result.kind === 'unplaced') return unplacedWords(result.postcode, offeredAreas(state).length, edition)
  if (result.kind === 'several') return WHICH_POSTCODE
  if (result.kind === 'special') return `${specialHeading(result.special)}. ${specialWords(result.special, edition)}`
  if (result.kind === 'elsewhere') return `${elsewhereHeading(result, edition)}.`
  if (result.kind !== 'abroad') return ''
  const { nearest } = result
  const shore = nearest && areaOfCell(state, nearest.cell, edition)
  return [`${ABROAD.heading}.`, shore && ABROAD.nearest(shore.name, nearest.metres, edition)].filter(Boolean).join(' ')
}

/** Who does the job today, as the answer shows it; empty where the area is of today. */
function todayOf({ result, cells, atlas, link: { edition } }: State, area: Area): string {
  if (!cells || !atlas || edition === CURRENT_EDITION) return ''
  const cell = result && 'cell' in result ? result.cell : undefined
  const boards = boardsOf({ area, edition, cell, cells, atlas })
  return boards.length ? `Today: ${joinNames(boards.map(board => spokenName(board.area.name)))}.` : ''
}
