import { nameOfMatch } from './names/read.ts'
import type { Suggestion } from './search.ts'

/** The name that a person reads and types. */
export function nameOfSuggestion(suggestion: Suggestion): string {
  return suggestion.kind === 'area' ? suggestion.area.name : nameOfMatch(suggestion)
}

/** Tells suggestions apart: places share names. */
export function keyOfSuggestion(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'area':
      return `${suggestion.area.gss} ${suggestion.area.name}`
    case 'region':
      return `${suggestion.region.kind} ${suggestion.region.name}`
    case 'practice':
      return suggestion.practice.ods
    case 'hospital':
      return `${suggestion.hospital.name} ${suggestion.hospital.point.lat} ${suggestion.hospital.point.long}`
    case 'place':
      return `${suggestion.place.name} ${suggestion.place.point.lat} ${suggestion.place.point.long}`
  }
}
