/** An answer as a person reads it in a terminal. */

import { type Atlas, createAtlas } from '../src/core/areas/atlas.ts'
import { DEFAULT_EDITION, EDITIONS, type EditionId, editionIndex } from '../src/core/areas/editions.ts'
import { shares } from '../src/core/areas/lineage.ts'
import { formatPoint } from '../src/core/finder/point.ts'
import type { SpecialKind } from '../src/core/finder/reading/special.ts'
import type { Elsewhere, FinderResult, Result } from '../src/core/finder/result.ts'
import type { Area, CellProperties } from '../src/core/geo.ts'
import { partlyWords } from '../src/words/countries.ts'
import { besideWords } from '../src/words/results.ts'
import { linesForName, suggestionWords } from './explainNames.ts'
import { nameIn } from './nameIn.ts'

const COUNTRY_NAMES: Readonly<Record<Elsewhere, string>> = {
  wales: 'in Wales',
  scotland: 'in Scotland',
  'northern-ireland': 'in Northern Ireland',
  'channel-islands': 'in the Channel Islands',
  'isle-of-man': 'on the Isle of Man',
}

type Of<K extends FinderResult['kind']> = Extract<FinderResult, { kind: K }>

function reasonOf({ reason, letter }: Of<'invalid'>): string {
  const reasons: Readonly<Record<typeof reason, string>> = {
    outcode: 'it must start with one or two letters and a number',
    incode: 'it must end with a number and two letters',
    'first-letter': `none starts with ${letter}`,
    'outcode-letter': `none has ${letter} there`,
    'incode-letter': `${letter} is never one of the last two letters`,
    'too-long': 'it is too long',
    'too-short': 'it is too short',
    characters: 'a postcode has only letters and numbers',
    code: 'it is a code, and no CCG, ICB or GP practice has it',
    grid: 'it is a grid reference; give latitude and longitude instead',
    numbers: 'there are only numbers in it',
    wide: 'all CCGs were in England',
    words: 'there is none in it',
  }
  return reasons[reason]
}

const SPECIAL: Readonly<Record<SpecialKind, string>> = {
  nhs: 'an NHS code',
  forces: 'a British Forces code',
  overseas: 'a postcode of an overseas territory',
  'non-geographic': 'a postcode for post alone',
}

function unknownLines(
  { postcode, missing, nearby, suggestion }: Of<'unknown'>,
  choices: (cells: readonly number[]) => string[],
) {
  const meant = suggestion ? [`  Did you mean ${suggestion}?`] : []
  if (missing) return [`${postcode}: there is no postcode that starts with ${missing}.`, ...meant]
  const known = nearby ? [`  Known postcodes that start with ${nearby.code} are in:`, ...choices(nearby.cells)] : []
  return [`${postcode}: we do not know this postcode. It may be new.`, ...known]
}

/** Printed under every answer: CCGs are closed. */
const CLOSED = '  CCGs closed on 1 July 2022. Integrated care boards (ICBs) do their job now.'

export interface Explainer {
  /** Lines that end in a line end; one block per input, with a blank line after it. */
  answer(input: string, result: Result): string
}

export function createExplainer(
  cells: readonly CellProperties[],
  areas: readonly Area[],
  editions: readonly EditionId[],
): Explainer {
  const atlas = createAtlas(areas)
  const names = (cell: number) => editions.map(id => `  ${nameIn(atlas, id, cells[cell]!.areas[editionIndex(id)]!)}`)
  const choices = (touched: readonly number[]) => touched.flatMap(cell => [...names(cell), ''])
  const lines = (input: string, result: Result): string[] => {
    if (result.kind === 'area' || result.kind === 'other') return linesForArea(result.area, cells, atlas, editions)
    const beside = besideWords(result, { cells, atlas }, editions[0] ?? DEFAULT_EDITION)
    const known = linesForName(result, { cells, atlas, editions })
    return [...(known ?? linesFor(result as FinderResult, input, names, choices)), ...(beside ? [`  ${beside}`] : [])]
  }
  return { answer: (input, result) => block(lines(input, result)) }
}

function block(lines: readonly string[]): string {
  return `${[...lines, ''].join('\n')}\n`
}

/** What an area is, and in which areas of the editions asked for its people were. */
function linesForArea(
  area: Area,
  cells: readonly CellProperties[],
  atlas: Atlas,
  editions: readonly EditionId[],
): string[] {
  const latest = EDITIONS[area.editions.at(-1)!]!.id
  const others = editions.filter(id => !area.editions.includes(editionIndex(id)))
  const lines = others.flatMap(id =>
    shares(cells, area.gss, latest, id).map(
      ({ gss, share }) => `  ${nameIn(atlas, id, gss)}: ${percent(share)} of its people`,
    ),
  )
  return [`${area.name} (${area.ods}, ${area.gss})`, ...lines, CLOSED]
}

function percent(share: number): string {
  return share > 0 && share < 0.001 ? 'less than 0.1 %' : `${Number((share * 100).toFixed(1))} %`
}

function linesFor(
  answer: FinderResult,
  input: string,
  names: (cell: number) => string[],
  choices: (cells: readonly number[]) => string[],
): string[] {
  switch (answer.kind) {
    case 'postcode': {
      const old = answer.live ? [] : ['  This postcode is no longer in use.']
      return [`${answer.postcode} (${formatPoint(answer.point)})`, ...old, ...names(answer.cell), CLOSED]
    }
    case 'point': {
      const water =
        answer.water === undefined ? [] : [`  This is water; the nearest CCG is ${Math.round(answer.water)} m away:`]
      const named = answer.place ?? answer.hospital
      const what = named ? `${named.name} (${formatPoint(answer.point)})` : formatPoint(answer.point)
      return [what, ...water, ...names(answer.cell), CLOSED]
    }
    case 'partial':
      return [
        `${answer.code} is the start of a postcode. It touches:`,
        ...choices(answer.cells),
        ...(answer.countries ? [`  ${partlyWords(answer.code, answer.countries, DEFAULT_EDITION)}`] : []),
      ]
    case 'unplaced':
      return [
        `${answer.postcode} is in England, but nobody publishes where. Its neighbours are in:`,
        ...choices(answer.cells),
      ]
    case 'elsewhere':
      return [
        `${answer.code} is ${answer.country ? COUNTRY_NAMES[answer.country] : 'outside England'}.`,
        "  CCGs were England's alone.",
        ...(answer.others ?? []).map(other => `  A place of that name: ${suggestionWords(other)}`),
      ]
    case 'abroad':
      return [
        `${formatPoint(answer.point)} is outside England.`,
        ...(answer.meant ? [`  Did you mean ${answer.meant.lat}, ${answer.meant.long}?`] : []),
        ...(answer.nearest
          ? [`  ${(answer.nearest.metres / 1000).toFixed(1)} km away:`, ...names(answer.nearest.cell)]
          : []),
      ]
    case 'unknown':
      return unknownLines(answer, choices)
    case 'several':
      return [
        `${input.slice(0, 60)} has several postcodes. Give each a line of its own:`,
        ...answer.answers.map(each => `  ${each.kind === 'elsewhere' ? each.code : each.postcode}`),
      ]
    case 'special': {
      const { code, kind, meaning } = answer.special
      if (kind === 'overseas' && !/[0-9]/.test(code)) {
        const others = (answer.others ?? []).map(other => `  A place of that name: ${suggestionWords(other)}`)
        return [`${code} is an overseas territory.`, '  It is not in England, so it has no CCG.', ...others]
      }
      return [
        `${code} is ${SPECIAL[kind]}${meaning && `: ${meaning}`}.`,
        '  It is no place in England, so it has no CCG.',
      ]
    }
    case 'invalid': {
      const meant = answer.suggestion ? [`  Did you mean ${answer.suggestion}?`] : []
      return [`${input.slice(0, 60)} is not a postcode: ${reasonOf(answer)}. An example is CM16 6TN.`, ...meant]
    }
    case 'empty':
      return ['Enter a postcode, a place, or latitude and longitude with a comma between them.']
  }
}
