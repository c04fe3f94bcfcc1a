/** Names that are no sure sign of what is meant. */
import { keyOf, normalise } from './normalise.ts'
import { isRoad } from './question.ts'
import { type NameMatch, nameOfMatch } from './read.ts'

/** A place that is only called so for short must have this many people to be meant by it. */
export const FEWEST_OF_SHORT = 4000
/** Hamlets of England with these names are hardly ever meant. */
const FAR_AWAY = new Set(
  (
    'adelaide canada cyprus denver dresden dublin egypt florence georgia greenland ireland jerusalem jordan melbourne ' +
    'mexico newzealand palestine paris philadelphia quebec sydney tangier thehague toronto'
  ).split(' '),
)
/** Of a place with the name of a city abroad, or of a road. */
const FEWEST_OF_KNOWN = 20_000

/** Words that say only what kind of practice or hospital it is. */
const KIND = new Set(
  'surgery surgeries practice medical centre center health clinic hospital group partnership partners the and'.split(
    ' ',
  ),
)

/** Parts of a town or a county, which have practices called after them. */
const PART = /^(?:north|south|east|west|central|mid|greater) /

/** True where something else than this may well be meant by the text. */
export function isLoose(match: NameMatch, text: string): boolean {
  const name = nameOfMatch(match)
  const isExact = keyOf(name) === keyOf(text)
  if (!isExact && isKind(normalise(text))) return true
  // `Durham` is another place than its county; `Hull` is Kingston upon Hull.
  if (match.kind === 'region') return !isExact && name.startsWith('County ')
  if (match.kind === 'hospital' && match.hospital.website.includes(`//www.${keyOf(text)}.nhs.uk`)) return false
  if (match.kind !== 'place') return isRoad(text) || (!isExact && !isAsGoodAs(text, name))
  const { population } = match.place
  if (!isExact) return population < FEWEST_OF_SHORT
  return (FAR_AWAY.has(keyOf(text)) || isRoad(text)) && population < FEWEST_OF_KNOWN
}

export function isSmallAbroad(match: NameMatch): boolean {
  return match.kind === 'place' && match.place.country !== undefined && match.place.population < FEWEST_OF_SHORT
}

/**
 * True where what the text lacks of the name of a practice or hospital only says what it is. One word alone is not enough:
 * `Cleveland` and `Middlesex` are first of all counties.
 */
function isAsGoodAs(text: string, name: string): boolean {
  const [words, full] = [normalise(text), normalise(name)]
  if (keyOf(name) === keyOf(text).replace(/hospital$/, '')) return true
  if (!words.includes(' ') || PART.test(words) || !full.startsWith(`${words} `)) return false
  return isKind(full.slice(words.length + 1))
}

function isKind(words: string): boolean {
  return words.split(' ').every(word => KIND.has(word))
}
