/** Regions, practices, choices and names that nothing has, as a person reads them in a terminal. */
import type { Atlas } from '../src/core/areas/atlas.ts'
import { type EditionId, editionIndex } from '../src/core/areas/editions.ts'
import type { Result } from '../src/core/finder/result.ts'
import type { Suggestion } from '../src/core/finder/search.ts'
import type { CellProperties } from '../src/core/geo.ts'
import { areaOfPractice } from '../src/core/practices/practice.ts'
import { placeParts } from '../src/words/suggestions.ts'
import { nameIn } from './nameIn.ts'

interface Known {
  readonly cells: readonly CellProperties[]
  readonly atlas: Atlas
  readonly editions: readonly EditionId[]
}

/** Undefined for a result that is no name's. */
export function linesForName(result: Result, known: Known): string[] | undefined {
  switch (result.kind) {
    case 'region':
      return [
        `${result.region.name} was in:`,
        ...linesForRegion(result.region, known),
        ...result.others.map(other => `  Another of that name: ${suggestionWords(other)}`),
      ]
    case 'practice': {
      const { practice, ods } = result
      const { atlas, editions } = known
      const areas = editions.flatMap(id => {
        const area = areaOfPractice(practice, id, atlas)
        return area ? [`  ${nameIn(atlas, id, area.gss)}`] : []
      })
      const address = [practice.address, practice.postcode].filter(Boolean).join(', ')
      const status = practice.isOpen
        ? 'open in February 2026'
        : `closed${practice.closed ? ` on ${practice.closed}` : ''}`
      return [`${practice.name} (${ods}), GP practice, ${status}`, ...(address ? [`  ${address}`] : []), ...areas]
    }
    case 'choose':
      return [`Which do you mean?`, ...result.options.map(option => `  ${suggestionWords(option)}`)]
    case 'nothing':
      return [
        `${result.text.slice(0, 60)}: no place, practice or area has that name.`,
        ...result.guesses.map(guess => `  Did you mean ${guess}?`),
      ]
    default:
      return undefined
  }
}

function linesForRegion(
  region: Extract<Result, { kind: 'region' }>['region'],
  { cells, atlas, editions }: Known,
): string[] {
  return editions.flatMap(id => {
    const people = new Map<string, number>()
    for (const [at, cell] of region.cells.entries()) {
      const code = cells[cell]!.areas[editionIndex(id)]!
      people.set(code, (people.get(code) ?? 0) + region.residents[at]!)
    }
    const shares = [...people].sort((a, b) => b[1] - a[1])
    return shares.map(
      ([code, count]) => `  ${nameIn(atlas, id, code)}: ${percent(count / region.people)} of its people`,
    )
  })
}

function percent(share: number): string {
  return share > 0 && share < 0.001 ? 'less than 0.1 %' : `${Number((share * 100).toFixed(1))} %`
}

/** `Clapham (Lambeth, Greater London)`, `Lister House Surgery (C81059, Derby)` */
export function suggestionWords(suggestion: Suggestion): string {
  const named = (name: string, ...parts: (string | undefined)[]) => {
    const about = parts.filter(Boolean).join(', ')
    return about ? `${name} (${about})` : name
  }
  switch (suggestion.kind) {
    case 'area':
      return named(suggestion.area.name, suggestion.area.ods, suggestion.area.gss)
    case 'region':
      return named(suggestion.region.name, suggestion.region.kind, suggestion.region.county)
    case 'place':
      return named(suggestion.place.name, ...placeParts(suggestion.place))
    case 'practice': {
      const { name, ods, town, now } = suggestion.practice
      return named(name, ods, town, now && `now called ${now}`)
    }
    case 'hospital':
      return named(suggestion.hospital.name, suggestion.hospital.town)
  }
}
