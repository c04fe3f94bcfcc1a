/** Where the pages without script are, from the root of the site. */
import { shortName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'

export const INDEX_PATH = 'ccg/index.html'
export const DATA_PATH = 'developers.html'
/** The files for developers. Their addresses stay: a change that breaks programs goes to `v2`. */
export const DATA_FOLDER = 'data/v1/'
export const NOT_FOUND_PATH = '404.html'
export const PRIVACY_PATH = 'privacy.html'

/** `ccg/07h-west-essex`, to which `.html` and `.png` are added: the code keeps it apart, the name makes it readable. */
export function pageStem({ ods, name }: Pick<Area, 'ods' | 'name'>): string {
  const words = shortName(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `ccg/${ods.toLowerCase()}-${words}`
}
