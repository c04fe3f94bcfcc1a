/** Asking the app's own search on the compiled data, and saying in a line what came of it. */
import { fileURLToPath } from 'node:url'
import { diskSource } from '../../../../cli/diskSource.ts'
import { createSearch } from '../../../../cli/named.ts'
import { editionIndex } from '../../../../src/core/areas/editions.ts'
import { createFinder } from '../../../../src/core/finder/finder.ts'
import type { Result } from '../../../../src/core/finder/result.ts'
import type { Suggestion } from '../../../../src/core/finder/search.ts'
import type { AreaTable } from '../../../../src/core/geo.ts'
import { readHistory } from '../../compiled.ts'

const { atlas, cells } = readHistory()
const source = diskSource(fileURLToPath(new URL('../../../../public/geo', import.meta.url)))
const { areas } = (await source.json('areas.json')) as AreaTable

export const search = createSearch(source, areas, createFinder(source))

function ccgOf(cell: number): string {
  const name = atlas.get('ccg2017', cells[cell]!.areas[editionIndex('ccg2017')]!)!.name
  return name.replace(/^NHS | CCG$/g, '')
}

function ccgsOf(numbers: readonly number[]): string[] {
  return [...new Set(numbers.map(ccgOf))]
}

function inWords(option: Suggestion): string {
  if (option.kind === 'area') return option.area.name
  if (option.kind === 'region') return `${option.region.name} (${option.region.kind})`
  if (option.kind === 'practice') return `${option.practice.name}, ${option.practice.town}`
  if (option.kind === 'hospital') return `${option.hospital.name}, ${option.hospital.town}`
  return `${option.place.name}, ${option.place.district || option.place.country}`
}

/** `Harlow: West Essex`, `choice: …; …`, `Wales: Cardiff`. */
export function said(result: Result): string {
  switch (result.kind) {
    case 'area':
      return result.area.name
    case 'other':
      return `${result.area.name} of ${result.edition}`
    case 'region':
      return `${result.region.name}: ${ccgsOf(result.cells).length} CCGs`
    case 'practice':
      return `${result.ods} ${result.practice.name}`
    case 'point':
      return `${(result.place ?? result.hospital)?.name ?? 'point'}: ${ccgOf(result.cell)}${result.water === undefined ? '' : ' (water)'}`
    case 'postcode':
      return `${result.postcode}: ${ccgOf(result.cell)}`
    case 'choose':
      return `choice: ${result.options.map(inWords).join('; ')}`
    case 'nothing':
      return `did you mean: ${result.guesses.join('; ')}`
    case 'elsewhere':
      return `${result.country}: ${result.code}`
    case 'several':
      return `choice: ${result.answers.map(answer => ('postcode' in answer ? answer.postcode : answer.code)).join('; ')}`
    case 'partial':
      return `${result.code}: ${ccgsOf(result.cells).length} CCGs`
    case 'invalid':
      return `invalid: ${[result.reason, result.suggestion].filter(Boolean).join(', ')}`
    case 'unknown':
      return `unknown: ${[result.missing ?? result.nearby?.code, result.suggestion].filter(Boolean).join(', ')}`
    case 'special':
      return `${result.special.kind}: ${result.special.code}`
    case 'abroad':
      return result.meant ? `did you mean: ${result.meant.lat}, ${result.meant.long}` : 'abroad'
    default:
      return result.kind
  }
}

export async function ask(text: string): Promise<string> {
  return said(await search(text))
}
