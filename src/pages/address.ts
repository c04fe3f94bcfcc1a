/** Where the pages without script are, from the root of the site. */
import { type AreaKind, DEFAULT_EDITION, EDITIONS, type EditionId, editionOf } from '../core/areas/editions.ts'
import { shortName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'

export const INDEX_PATH = 'ccg/index.html'
export const DATA_PATH = 'developers.html'
/** The files for developers. Their addresses stay: a change that breaks programs goes to `v2`. */
export const DATA_FOLDER = 'data/v1/'
export const NOT_FOUND_PATH = '404.html'
/** Shown by the worker in the place of a page that is not on the device. */
export const OFFLINE_PATH = 'offline.html'
export const PRIVACY_PATH = 'privacy.html'
export const ACCESSIBILITY_PATH = 'accessibility.html'

export const TOWNS_PATH = 'towns.html'
export const ALL_PATH = 'areas.html'

const FOLDERS = { ccg: 'ccg', sicbl: 'sub-icb', icb: 'icb' } as const satisfies Record<AreaKind, string>

/** CCGs were in the first seven editions, sub-ICB locations in the eighth. */
function folderOf([first = 0]: readonly number[]): string {
  return FOLDERS[EDITIONS[first]!.kind]
}

/** Where the areas of an edition are listed: those of April 2017 by region, all others of their kind by first letter. */
export function listPath(edition: EditionId): string {
  return edition === DEFAULT_EDITION ? INDEX_PATH : `${ALL_PATH}#${FOLDERS[editionOf(edition).kind]}`
}

/** `ccg/07h-west-essex`, to which `.html` and `.png` are added: the code keeps it apart, the name makes it readable. */
export function pageStem({ ods, name, editions }: Pick<Area, 'ods' | 'name' | 'editions'>): string {
  const words = shortName(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${folderOf(editions)}/${ods.toLowerCase()}-${words}`
}
