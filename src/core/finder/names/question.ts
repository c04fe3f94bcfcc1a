/** What people write around a name: questions, courtesies, the lines of an address before it. */
import { normalise } from './normalise.ts'

const BEFORE =
  /^(?:(?:where|what|which)(?: ?s| is| was)? (?:the )?(?:ccg |icb |clinical commissioning group )?(?:for|of|in|is|was|covers|covered)? ?|(?:i live|i am|im|living|we live|my gp is|find|show me|search for) (?:in|at|near)? ?|(?:(?:my )?(?:ccg|icb|gps?|doctors?|surgery|surgeries|hospitals?|health centres?)(?: surgery)? (?:(?:in|near|for|at|of|covering) )?(?=.)|(?:in|at|near|nr|around|outside|close to) ))/
const BODY =
  /^(?:(?:the )?(?:royal borough|london borough|metropolitan borough|borough|city|county|district|town|village|parish|area) of (?=.))/
const AFTER =
  / (?:please|thanks|thank you|in|area|town centre|city centre|spa|town|village|city|borough|council|city council|borough council|county council|district council|county)$/
const NEAR = / (?:near|nr|close to|next to|outside) /

/** The words without what is not the name; several steps, each for those that the one before did not help. */
export function barerWords(text: string): string[] {
  const steps: string[] = []
  let words = normalise(text)
  const add = (next: string) => {
    if (next && next !== words) steps.push(next)
    words = next || words
  }
  add(words.replace(BEFORE, ''))
  add(words.replace(AFTER, '').replace(AFTER, ''))
  add(words.replace(BODY, ''))
  return steps
}

/** Words of the names of practices, hospitals and stations that people leave out, add or exchange. */
const VAGUE =
  / (?:surgery|medical centre|medical practice|health centre|practice|clinic|hospital|infirmary|airport|station|railway station|tube station)$/

/** Other forms of a name that may be right, the nearest first. */
export function alikeForms(text: string): string[] {
  const words = normalise(text)
  const plain = words.replace(/ (?:university|general|district|community|royal|nhs)(?= )/g, '')
  const forms = [plain, words.replace(VAGUE, ''), plain.replace(VAGUE, '')]
  return [...new Set(forms)].filter(form => form !== words)
}

const STREET =
  'street st road rd avenue ave lane ln close drive dr way court ct house flat terrace gardens crescent row hill grove ' +
  'square mews walk building buildings floor unit apartment place parade'
const STREETS = new Set(STREET.split(' '))

/** Roads that a name may end with; a house, a hill or a grove is as often a village. */
const ROADS = new Set('street road rd avenue ave lane close drive square terrace gardens crescent mews'.split(' '))
/** `Chester-le-Street` is a town. */
const NO_ROAD = / (?:le|in the|on the|by the) \w+$/

/** True for the name of a road and nothing else, of which every town may have one: `Baker Street`. */
export function isRoad(name: string): boolean {
  const words = normalise(name)
  return words.includes(' ') && ROADS.has(words.split(' ').at(-1)!) && !NO_ROAD.test(words)
}

/** True for the line of an address that says house or street. */
export function isStreet(part: string): boolean {
  return (
    /[0-9]/.test(part) ||
    normalise(part)
      .split(' ')
      .slice(1)
      .some(word => STREETS.has(word))
  )
}

/** A name and what stands behind it, at commas, brackets, lines and `near`: the narrower part first. */
export function partsOf(text: string): string[] {
  return text
    .split(/[,;()\n]/)
    .flatMap(part => part.split(new RegExp(NEAR.source, 'i')))
    .map(part => part.trim())
    .filter(part => normalise(part) !== '')
}

/** Behind a house number and a street without a comma: `10 Downing Street London` → `London`. */
export function afterStreet(text: string): string | undefined {
  if (!/^\s*[0-9]/.test(text)) return undefined
  const words = normalise(text).split(' ')
  const street = words.findLastIndex(word => STREETS.has(word))
  return street > 0 && street < words.length - 1 ? words.slice(street + 1).join(' ') : undefined
}
