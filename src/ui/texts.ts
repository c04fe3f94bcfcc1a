import type { GeoFileProblem } from '../data/geoFileError.ts'

const WHY: Readonly<Record<GeoFileProblem, string>> = {
  network: 'You may be offline. Check your connection, then try again.',
  status: 'The file is missing from our website. Load the page again, or try again in a few minutes.',
  damaged: 'The file that arrived is not the one we expected. Try again, or load the page again.',
  slow: 'It took too long to arrive. Try again.',
  code: 'You may be offline, or this page may have been updated. Try again, or load the page again.',
}

/** `what`: for example `the map`. */
export function failureWords(what: string, problem: GeoFileProblem): string {
  return `We could not load ${what}. ${WHY[problem]}`
}

/** Before the publisher and date of figures. */
export const SOURCE = 'Source:'
export const TRY_AGAIN = 'Try again'
export const RELOAD = 'Load the page again'

/** `what`: for example `the map`; absent for a page as a whole. */
export function brokenWords(what?: string): string {
  const where = what ? `in ${what}. The rest of this page still works.` : 'on this page.'
  return `Something went wrong ${where} Try again, or load the page again.`
}
