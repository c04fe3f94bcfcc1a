/** Names and addresses as people write them: published ones shout, repeat themselves and trail commas. */

/** Lower case unless they come first. */
const SMALL = new Set(['and', 'at', 'by', 'for', 'in', 'le', 'of', 'off', 'on', 'the', 'to', 'under', 'upon', 'with'])
/** Said letter by letter, though one could say them as words. */
const SPELT = new Set(['apms', 'ooh', 'uk'])
/** Without a vowel, and yet no initials. */
const SHORTENED = new Set(
  'cl cntr crt ct ctr ctre dr drs fl ft gdns grn grp gt hlth hth lmtd ln ltd mc mr mrs ms mt nd nr pk pl prk rd sq srgy st sth str th tr wk'.split(
    ' ',
  ),
)

/** `218 SALTASH ROAD, STOCKTON-ON-TEES` → `218 Saltash Road, Stockton-on-Tees`. A text with small letters stays. */
export function sentenceCase(text: string): string {
  if (/[a-z]/.test(text) || !/[A-Z]{3}/.test(text)) return text
  return text.replace(/[A-Z][A-Z'’]*|\d+(?:ST|ND|RD|TH)\b/g, (word, start: number) => {
    if (/^\d/.test(word)) return word.toLowerCase()
    const before = text.slice(0, start)
    const isFirst = /(?:^|[,(/]\s*)$/.test(before)
    if (SMALL.has(word.toLowerCase()) && !isFirst) return word.toLowerCase()
    return isInitials(word, before) ? word : capitalise(word)
  })
}

/** `61A`, `NHS`, `DR AK MISRA`: letters that are said one by one. */
function isInitials(word: string, before: string): boolean {
  if (word.length === 1 || /\d$/.test(before)) return true
  if (SPELT.has(word.toLowerCase())) return true
  if (SHORTENED.has(word.toLowerCase())) return false
  if (word.length === 2 && /\bDRS?\.? $/.test(before)) return true
  return word.length <= 4 && !/[AEIOUY]/.test(word)
}

function capitalise(word: string): string {
  const lower = word[0] + word.slice(1).toLowerCase()
  return lower
    .replace(/^(O['’])([a-z])/, (_, o: string, letter: string) => o + letter.toUpperCase())
    .replace(/^Mc([a-z])(?=[a-z]{2})/, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}

/** Single blanks, no empty part between commas, no part twice in a row. */
export function tidyAddress(text: string): string {
  const parts = text
    .split(',')
    .map(tidy)
    .filter(part => /[a-z0-9]{2}|\d/i.test(part))
  return parts.filter((part, i) => part.toLowerCase() !== parts[i - 1]?.toLowerCase()).join(', ')
}

/** Single blanks, and none around. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
