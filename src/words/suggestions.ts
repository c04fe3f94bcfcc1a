/** Text behind a name that tells it from others: where it is, and in which area. */
import type { Atlas } from '../core/areas/atlas.ts'
import { CURRENT_EDITION, type EditionId, editionIndex } from '../core/areas/editions.ts'
import { cellsOfMatch } from '../core/finder/names/decide.ts'
import type { NamedPlace, NameMatch, Region } from '../core/finder/names/read.ts'
import type { Suggestion } from '../core/finder/search.ts'
import { spokenName } from '../core/format.ts'
import type { CellProperties } from '../core/geo.ts'
import { COUNTRIES } from './countries.ts'
import { areaWord, editionName } from './editions.ts'

/** What has arrived of the areas, and the edition that is shown. */
export interface Known {
  readonly atlas: Atlas | undefined
  readonly cells: readonly CellProperties[] | undefined
  readonly edition: EditionId
}

const KINDS: Readonly<Record<Region['kind'], string>> = {
  county: 'County',
  borough: 'London borough',
  district: 'District',
}

export function suggestionHint(known: Known, suggestion: Suggestion): string {
  if (suggestion.kind === 'area') {
    const { area, edition } = suggestion
    return edition ? `${editionName(edition)} · ${area.ods}` : `${area.ods} · ${area.gss}`
  }
  return [whereWords(suggestion), areaWords(known, suggestion)].filter(Boolean).join(' · ')
}

function whereWords(match: NameMatch): string {
  switch (match.kind) {
    case 'region':
      return [KINDS[match.region.kind], match.region.county].filter(Boolean).join(', ')
    case 'place':
      return placeWords(match.place)
    case 'practice': {
      const { town, isOpen, now } = match.practice
      const where = [isOpen ? 'GP practice' : 'GP practice, closed', town].filter(Boolean).join(', ')
      return now ? `${where} · now called ${now}` : where
    }
    case 'hospital':
      return ['Hospital', match.hospital.town].filter(Boolean).join(', ')
  }
}

/** `Tower Hamlets, Greater London`; without what the name says already. */
function placeWords(place: NamedPlace): string {
  return placeParts(place).join(', ') || 'Town'
}

/** Country, or district and county, as far as the name does not say them: `Herefordshire, County of` is Herefordshire. */
export function placeParts({ name, district, county, country }: NamedPlace): string[] {
  if (country) return [COUNTRIES[country].replace(/^the /, '')]
  const plain = district.replace(/, (?:City|County) of$/, '')
  return [plain, county].filter((part, at, all) => part && part !== name && all.indexOf(part) === at)
}

/** The area that it is in, or how many. Of a practice nothing: membership decides, and that is not known here. */
function areaWords({ atlas, cells, edition }: Known, match: NameMatch): string {
  if (match.kind === 'practice') return ''
  const names = new Set(
    cellsOfMatch(match).flatMap(cell => {
      const gss = cells?.[cell]?.areas[editionIndex(edition)]
      return (gss && atlas?.get(edition, gss)?.name) ?? []
    }),
  )
  const [name] = names
  if (names.size < 2) return name ? spokenName(name) : ''
  return countWords(names.size, edition)
}

function countWords(count: number, edition: EditionId): string {
  return `${edition === CURRENT_EDITION ? 'in' : 'was in'} ${count} ${areaWord(edition, count)}`
}
