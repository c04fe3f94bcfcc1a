/** Postcodes that may have been meant. Only offers: nothing is corrected without being asked. */
import { readPart, readWhole } from '../postcode.ts'

/** Characters that are confused with each other. */
export const LOOKALIKES: Readonly<Record<string, string>> = {
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
  const same = readWhole(tokens.join(''))?.text
  const add = (text: string | undefined, cost: number) => {
    if (text !== undefined && cost > 0 && text !== same && cost < (found.get(text) ?? Infinity)) found.set(text, cost)
  }
  // Before any exchange: it takes nothing but the last letter away.
  add(sectorOf(tokens), 0.5)
  add(districtOf(tokens), 0.5)
  // Numbers alone are no letters mistyped.
  if (!/[A-Z]/.test(tokens.join(''))) return []
  for (const { compact, space } of stretchesOf(tokens)) {
    // A word is a postcode only where O and I are its digits: there is no 50H0 behind "Soho".
    const isWord = !/[0-9]/.test(compact)
    for (const { text, cost } of exchanges(compact, isWord ? 'OI' : undefined)) {
      const whole = readWhole(text)
      if (space === undefined || whole?.outcode.length === space) add(whole?.text, cost)
    }
  }
  const whole = tokens.join('')
  // `M01 1AE`, unless the zero is an O.
  add(readWhole(whole.replace(/^([A-Z]{1,2})0(?=[0-9])/, '$1'))?.text, 1.5)
  const isSpaced = tokens.length === 2 && tokens[1]!.length === 1
  if (/[0-9]/.test(whole) && (tokens.length === 1 || isSpaced)) {
    for (const { text, cost } of exchanges(whole, undefined)) {
      const words = isSpaced ? [text.slice(0, -1), text.slice(-1)] : [text]
      add(readPart(words)?.text, cost)
    }
  }
  return [...found].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text)
}

/** Towns whose districts had numbers before postcodes had letters, which kept them. */
const TOWNS: Readonly<Record<string, string>> = {
  BIRMINGHAM: 'B',
  BRADFORD: 'BD',
  BRISTOL: 'BS',
  LEEDS: 'LS',
  LEICESTER: 'LE',
  LIVERPOOL: 'L',
  MANCHESTER: 'M',
  NEWCASTLE: 'NE',
  NOTTINGHAM: 'NG',
  SALFORD: 'M',
  SHEFFIELD: 'S',
}

/** `Leeds 6` is LS6. */
function districtOf([town = '', number = '', ...more]: readonly string[]): string | undefined {
  if (more.length > 0 || !Object.hasOwn(TOWNS, town) || !/^[1-9][0-9]?$/.test(number)) return undefined
  return TOWNS[town]! + number
}

/** What may be a mistyped postcode; `space` where the person parted it, which stays. */
interface Stretch {
  readonly compact: string
  readonly space?: number
}

/** Every token, every two that follow each other, and a text that is spaced sign by sign, as far as their length allows. */
function stretchesOf(tokens: readonly string[]): Stretch[] {
  const pairs = tokens.slice(1).map((token, at) => ({ compact: tokens[at]! + token, space: tokens[at]!.length }))
  const isScattered = tokens.length > 2 && tokens.every(token => token.length <= 2)
  const whole = isScattered ? [{ compact: tokens.join('') }] : []
  return [...whole, ...tokens.map(compact => ({ compact })), ...pairs].filter(({ compact }) =>
    /^[A-Z0-9]{5,7}$/.test(compact),
  )
}

const UNFINISHED = /^([A-Z]{1,2}[0-9][0-9A-Z]?) ?([0-9])[A-Z]$/

/** An outcode and the first two signs of an incode, at the end: its sector is as much as is known. */
function sectorOf(tokens: readonly string[]): string | undefined {
  const [, outcode = '', sector = ''] = UNFINISHED.exec(tokens.slice(-2).join(' ')) ?? []
  return readPart([outcode, sector])?.text
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
