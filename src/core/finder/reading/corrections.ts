/** Postcodes that may have been meant. Only offers: nothing is corrected without being asked. */
import { readPart, readWhole } from '../postcode.ts'

/** Characters that are confused with each other. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  S: '5',
  Z: '2',
  B: '8',
  G: '6',
  '0': 'O',
  '1': 'IL',
  '5': 'S',
  '2': 'Z',
  '8': 'B',
  '6': 'G',
}
/** For letters that the second part never has, those that look, sound or lie next to them on a keyboard. */
const NEVER_LAST: Readonly<Record<string, string>> = { C: 'GDX', I: 'JLU', K: 'HLX', M: 'NW', O: 'QDP', V: 'UBY' }

const MOST_SIGNS = 8

/** Whole postcodes one or a few exchanges away, fewest first. With a digit in the text, also outcodes and sectors. */
export function correctionsOf(tokens: readonly string[]): string[] {
  const found = new Map<string, number>()
  const add = (text: string | undefined, cost: number) => {
    if (text !== undefined && cost > 0 && cost < (found.get(text) ?? Infinity)) found.set(text, cost)
  }
  for (const compact of stretchesOf(tokens)) {
    // A word is a postcode only where O and I are its digits: there is no 50H0 behind "Soho".
    const isWord = !/[0-9]/.test(compact)
    for (const { text, cost } of exchanges(compact, isWord ? 'OI' : undefined)) add(readWhole(text)?.text, cost)
  }
  const whole = tokens.join('')
  if (/[0-9]/.test(whole)) {
    for (const { text, cost } of exchanges(whole, undefined)) {
      const words = tokens.length === 2 && tokens[1]!.length === 1 ? [text.slice(0, -1), text.slice(-1)] : [text]
      add(readPart(words)?.text, cost)
    }
  }
  return [...found].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text)
}

/** The whole text, every token, and every two that follow each other, as far as they can be a postcode by their length. */
function stretchesOf(tokens: readonly string[]): Set<string> {
  const pairs = tokens.slice(1).map((token, at) => tokens[at]! + token)
  return new Set([tokens.join(''), ...tokens, ...pairs].filter(text => /^[A-Z0-9]{5,7}$/.test(text)))
}

function exchanges(compact: string, only: string | undefined): { text: string; cost: number }[] {
  if (compact.length > MOST_SIGNS) return []
  let made = [{ text: '', cost: 0 }]
  for (const [at, sign] of [...compact].entries()) {
    const isEnd = at >= compact.length - 2
    const others =
      only && !only.includes(sign) ? '' : (LOOKALIKES[sign] ?? '') + (isEnd ? (NEVER_LAST[sign] ?? '') : '')
    made = made.flatMap(({ text, cost }) => [
      { text: text + sign, cost },
      ...[...others].map(other => ({ text: text + other, cost: cost + 1 })),
    ])
  }
  return made
}
