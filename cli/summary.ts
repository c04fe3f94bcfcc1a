/** How many inputs of a list came out how: one line for standard error. */
import type { Status } from '../src/core/bulk/row.ts'

/** Inputs that could not be read and are named, at most. */
const NAMED = 3
/** Characters of an input that is named. */
const LONGEST = 40

const WORDS: readonly (readonly [string, string])[] = [
  ['found', 'found'],
  ['outside', 'outside England'],
  ['unknown', 'not known'],
  ['partial', 'only the start of a postcode'],
  ['special', 'codes that are no place'],
  ['invalid', 'not read'],
]

export interface Summary {
  count(input: string, status: Status): void
  toString(): string
}

export function createSummary(): Summary {
  const counts = new Map<string, number>()
  const unread: string[] = []
  let total = 0
  return {
    count(input, status) {
      total++
      counts.set(status, (counts.get(status) ?? 0) + 1)
      if (status === 'invalid' && unread.length < NAMED) unread.push(`line ${total} ${named(input)}`)
    },
    toString() {
      const parts = WORDS.flatMap(([status, words]) => {
        const count = counts.get(status)
        return count ? [`${count.toLocaleString('en-GB')} ${words}`] : []
      })
      const more = (counts.get('invalid') ?? 0) > NAMED ? ', …' : ''
      const examples = unread.length > 0 ? ` (${unread.join(', ')}${more})` : ''
      return `${total.toLocaleString('en-GB')} ${total === 1 ? 'line' : 'lines'}: ${parts.join(', ') || 'nothing'}${examples}`
    },
  }
}

function named(input: string): string {
  const text = input.trim()
  if (text === '') return 'is empty'
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
}
