import { formatDistance } from '../../core/format.ts'

export const NEAR = {
  what: 'the GP practices near here',
  heading: 'GP practices near here',
  loading: 'Loading the GP practices near here…',
  today: 'Nearest today',
  in2017: 'Nearest in July 2017',
  none: 'None is known near here.',
  source:
    'Practices and what they belonged to: NHS Organisation Data Service, July 2017 and February 2026. Distances are straight lines.',
  other: { ccg: 'Not the CCG of this place', board: 'Not the board of this place' },
}

/** `about 300 metres away` */
export function awayWords(metres: number): string {
  return `${formatDistance(metres)} away`
}
