/** What stands behind a name to tell it from others: where it is, and in which area. */
import { CURRENT_EDITION, type EditionId } from '../../core/areas/editions.ts'
import { cellsOfMatch } from '../../core/finder/names/decide.ts'
import type { NamedPlace, NameMatch, Region } from '../../core/finder/names/read.ts'
import type { Suggestion } from '../../core/finder/search.ts'
import { spokenName } from '../../core/format.ts'
import { areaOfCell } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { areaWord, editionName } from '../../words/editions.ts'

type Known = Pick<State, 'atlas' | 'cells' | 'link'>

const KINDS: Readonly<Record<Region['kind'], string>> = {
  county: 'County',
  borough: 'London borough',
  district: 'District',
}

export function hintOf(state: Known, suggestion: Suggestion): string {
  if (suggestion.kind === 'area') {
    const { area, edition } = suggestion
    return edition ? `${editionName(edition)} · ${area.ods}` : `${area.ods} · ${area.gss}`
  }
  return [whereWords(suggestion), areaWords(state, suggestion)].filter(Boolean).join(' · ')
}

function whereWords(match: NameMatch): string {
  switch (match.kind) {
    case 'region':
      return [KINDS[match.region.kind], match.region.county].filter(Boolean).join(', ')
    case 'place':
      return placeWords(match.place)
    case 'practice': {
      const { town, isOpen } = match.practice
      return [isOpen ? 'GP practice' : 'GP practice, closed', town].filter(Boolean).join(', ')
    }
    case 'hospital':
      return ['Hospital', match.hospital.town].filter(Boolean).join(', ')
  }
}

const COUNTRIES: Partial<Record<NonNullable<NamedPlace['country']>, string>> = { wales: 'Wales', scotland: 'Scotland' }

/** `Tower Hamlets, Greater London`; without what the name says already. */
export function placeWords({ name, district, county, country }: NamedPlace): string {
  if (country) return COUNTRIES[country] ?? ''
  const parts = [district, county].filter((part, at, all) => part && part !== name && all.indexOf(part) === at)
  return parts.join(', ') || 'Town'
}

/** The area that it is in, or how many. Of a practice nothing: membership decides, and that is not known here. */
function areaWords(state: Known, match: NameMatch): string {
  if (match.kind === 'practice') return ''
  const names = new Set(cellsOfMatch(match).flatMap(cell => areaOfCell(state, cell, state.link.edition)?.name ?? []))
  const [name] = names
  if (names.size < 2) return name ? spokenName(name) : ''
  return countWords(names.size, state.link.edition)
}

function countWords(count: number, edition: EditionId): string {
  return `${edition === CURRENT_EDITION ? 'in' : 'was in'} ${count} ${areaWord(edition, count)}`
}
