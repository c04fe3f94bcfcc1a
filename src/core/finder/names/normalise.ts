/** Normalises names for comparison, so that spellings of one name become equal. */

/** What bodies of the NHS call themselves beside their names, as the source of a regular expression. */
export const BODIES = 'ccg|icb|clinical commissioning group|integrated care board'

const OF_PLACE = new RegExp(`['’‘\`´]s (?=(?:${BODIES})$)`)
const AT_END = new RegExp(` (?:${BODIES})$`)

const known = new Map<string, string>()

/**
 * Lower case without accents, punctuation and the words that every CCG's name has: `NHS St. Helens CCG` → `st helens`. Letters of
 * other scripts stay: without them, one Latin letter among them would be a name.
 */
export function normalise(text: string): string {
  const done = known.get(text)
  if (done !== undefined) return done
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(OF_PLACE, ' ')
    .replace(/[\u0300-\u036f'’‘`´.]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9\p{L}]+/gu, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st')
    .replace(/^nhs (?=.)/, '')
    .replace(AT_END, '')
  if (known.size < 20_000) known.set(text, plain)
  return plain
}

/** What a name is filed under: its words without the gaps, so that hyphens and blanks are one. */
export function keyOf(name: string): string {
  return normalise(name).replaceAll(' ', '')
}

const JOINT = / (?:upon|on|in|under|cum|super|next|by|le|la|de|en|sub|juxta|with|of) .+$/

/** Other keys that people use: `Chorlton` for Chorlton-cum-Hardy, `Leamington` for Leamington Spa. */
export function shortKeysOf(name: string): string[] {
  const words = normalise(name)
  const short = [
    words.replace(JOINT, ''),
    words.replace(/ (?:spa|regis)$/, ''),
    words.replace(/^(?:royal|the|city of) (?=.)/, ''),
    words.replace(/^royal /, '').replace(/ spa$/, ''),
    ...(OTHER_NAMES.get(words) ?? []),
  ].map(other => other.replaceAll(' ', ''))
  return [...new Set(short)].filter(key => key.length > 2 && key !== keyOf(name))
}

/** Names that no rule gives. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['kingston upon hull', ['hull']],
  ['kingston upon hull city of', ['hull', 'kingston upon hull']],
  ['herefordshire county of', ['herefordshire']],
  ['bristol city of', ['bristol']],
  ['county durham', ['durham']],
  ['richmond upon thames', ['richmond']],
  ['kings lynn', ['lynn']],
  ['bury st edmunds', ['bury st edmund']],
  ['greater london', ['london']],
  ['middlesbrough', ['middlesboro']],
])
