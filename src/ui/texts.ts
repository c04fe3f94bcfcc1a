import type { GeoFileProblem } from '../data/geoFileError.ts'

const WHY: Readonly<Record<GeoFileProblem, string>> = {
  network: 'You may be offline. Check your connection, then try again.',
  status: 'The file is missing from our website. Try again in a few minutes.',
  damaged: 'The file arrived, but we could not read it. Try again.',
  slow: 'It took too long to arrive. Try again.',
}

/** `what`: for example `the map`. */
export function failureWords(what: string, problem: GeoFileProblem): string {
  return `We could not load ${what}. ${WHY[problem]}`
}
