/** Ways in which a file of `public/geo` fails to arrive whole, and what people read then. */

/** In an order in which no two neighbours read alike. */
export const FAULTS = {
  missing: 'The file is missing from our website',
  truncated: 'The file that arrived is not the one we expected',
  'cut off': 'You may be offline',
  changed: 'The file that arrived is not the one we expected',
  'an error': 'The file is missing from our website',
  'a web page instead': 'The file that arrived is not the one we expected',
} as const

export type Fault = keyof typeof FAULTS

export const ALL_FAULTS = Object.keys(FAULTS) as readonly Fault[]

/** Still the format that it should be, and no longer the content: only a hash can tell. */
export function withOtherDigit(whole: Uint8Array): Buffer {
  const changed = Buffer.from(whole)
  changed[changed.lastIndexOf('3')] = '4'.charCodeAt(0)
  return changed
}
