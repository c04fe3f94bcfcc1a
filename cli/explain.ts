/** An answer as a person reads it in a terminal. */

import { EDITIONS, type EditionId, editionIndex } from '../src/core/areas/editions.ts'
import type { Answer, Elsewhere, InvalidReason } from '../src/core/finder/answer.ts'
import { formatPoint } from '../src/core/finder/point.ts'
import type { Area, CellProperties } from '../src/core/geo.ts'

const COUNTRY_NAMES: Readonly<Record<Elsewhere, string>> = {
  wales: 'in Wales',
  scotland: 'in Scotland',
  'northern-ireland': 'in Northern Ireland',
  'channel-islands': 'in the Channel Islands',
  'isle-of-man': 'on the Isle of Man',
}

const REASONS: Readonly<Record<InvalidReason, string>> = {
  outcode: 'it must start with one or two letters and a number',
  incode: 'it must end with a number and two letters',
  'too-long': 'it is too long',
  'too-short': 'it is too short',
  characters: 'a postcode has only letters, numbers and spaces',
}

/** Said under every answer: nobody should call a body that is gone. */
const CLOSED = '  CCGs closed on 1 July 2022. Integrated care boards (ICBs) do their job now.'

/** Lines that end in a line end; one block per input, with a blank line after it. */
export function explain(
  input: string,
  answer: Answer,
  cells: readonly CellProperties[],
  areas: readonly Area[],
  editions: readonly EditionId[],
): string {
  const names = (cell: number) => editions.map(edition => `  ${nameIn(edition, cells[cell]!, areas)}`)
  const choices = (own: readonly number[]) => own.flatMap(cell => [...names(cell), ''])
  return `${[...linesFor(answer, input, names, choices), ''].join('\n')}\n`
}

function linesFor(
  answer: Answer,
  input: string,
  names: (cell: number) => string[],
  choices: (cells: readonly number[]) => string[],
): string[] {
  switch (answer.kind) {
    case 'postcode': {
      const old = answer.live ? [] : ['  This postcode is no longer in use.']
      return [`${answer.postcode} (${formatPoint(answer.point)})`, ...old, ...names(answer.cell), CLOSED]
    }
    case 'point':
      return [formatPoint(answer.point), ...names(answer.cell), CLOSED]
    case 'partial':
      return [`${answer.code} is the start of a postcode. It touches:`, ...choices(answer.cells)]
    case 'unplaced':
      return [
        `${answer.postcode} is in England, but nobody publishes where. Its neighbours are in:`,
        ...choices(answer.cells),
      ]
    case 'elsewhere':
      return [
        `${answer.code} is ${answer.country ? COUNTRY_NAMES[answer.country] : 'outside England'}.`,
        "  CCGs were England's alone.",
      ]
    case 'abroad':
      return [
        `${formatPoint(answer.point)} is outside England.`,
        ...(answer.nearest
          ? [`  ${(answer.nearest.metres / 1000).toFixed(1)} km away:`, ...names(answer.nearest.cell)]
          : []),
      ]
    case 'unknown':
      return [`${answer.postcode}: we do not know this postcode. It may be new.`]
    case 'invalid': {
      const meant = answer.suggestion ? [`  Did you mean ${answer.suggestion}?`] : []
      return [`${input.slice(0, 60)} is not a postcode: ${REASONS[answer.reason]}. An example is CM16 6TN.`, ...meant]
    }
    case 'empty':
      return ['Enter a postcode, or latitude and longitude with a comma between them.']
  }
}

function nameIn(edition: EditionId, { areas: codes }: CellProperties, areas: readonly Area[]): string {
  const index = editionIndex(edition)
  const { kind, label } = EDITIONS[index]!
  const area = areas.find(({ gss, editions }) => gss === codes[index] && editions.includes(index))
  const what = { ccg: 'CCG', sicbl: 'sub-ICB location', icb: 'ICB' }[kind]
  return `${what} of ${label}: ${area ? `${area.name} (${area.ods}, ${area.gss})` : codes[index]}`
}
