/** From a text to what it names: the name itself, and what people write around it. */
import { distance } from '../locate/distance.ts'
import { writeOut } from './abbreviations.ts'
import { peopleOf } from './decide.ts'
import { isIn } from './match.ts'
import { keyOf, normalise } from './normalise.ts'
import { afterStreet, alikeForms, barerWords, isStreet, partsOf } from './question.ts'
import { type NameMatch, pointOfMatch } from './read.ts'

/** What has exactly a name; `isTold` when more is said about it, so that it may be a short form of a small place's. */
export type Named = (name: string, isTold?: boolean) => Promise<NameMatch[]>

/** Metres. A village is told by the town next to it. */
const BESIDE = 20_000

/** What a text names; empty where it names nothing, or where what stands behind the name fits none of its name. */
export async function findNamed(text: string, named: Named): Promise<NameMatch[]> {
  // Signs, or letters of another script: no name here is written so.
  if (keyOf(text) === '') return []
  const texts = [text, ...barerWords(text), afterStreet(text) ?? '', withThe(text)].filter(Boolean)
  for (const each of texts) {
    const found = await findOne(each, named)
    if (found.some(match => !match.isLoose)) return found
    const written = writeOut(normalise(each))
    const writtenOut = written === normalise(each) ? [] : await named(written)
    if (writtenOut.length > 0 || found.length > 0) return writtenOut.length > 0 ? writtenOut : found
  }
  return []
}

/** Many a practice is called `The Limes`. */
function withThe(text: string): string {
  const words = normalise(text)
  return words.startsWith('the ') ? words.slice(4) : `the ${words}`
}

/** What each part of a text names, where together they name nothing: a choice, never an answer. */
export async function findParts(text: string, named: Named): Promise<NameMatch[]> {
  const parts = partsOf(text.replace(/[/|]| (?:and|or|&) /gi, ', '))
  if (parts.length < 2) return []
  const found = await Promise.all(parts.filter(part => !isStreet(part)).map(part => named(writeOut(normalise(part)))))
  return found.flat()
}

/** What a text names once words are left out or put in that people are not sure of: a choice, never an answer. */
export async function findAlike(text: string, named: Named): Promise<NameMatch[]> {
  for (const form of alikeForms(text)) {
    const found = await named(form)
    if (found.length > 0) return found
  }
  return []
}

async function findOne(text: string, named: Named): Promise<NameMatch[]> {
  const parts = partsOf(text)
  // A comma or bracket can be part of a name: `Bristol, City of`.
  const whole = await named(text)
  if (whole.length > 0 || parts.length === 0) return whole
  // Two names with a stroke between are two.
  if (parts.length === 1) return /[/|]/.test(text) ? [] : findWords(parts[0]!, named)
  for (const [at, part] of parts.entries()) {
    const found = await filterAll(await named(part, at < parts.length - 1), parts.slice(at + 1), named)
    if (found.length > 0) return found
    const isLast = at === parts.length - 1
    const inWords = isLast ? [] : await filterAll(await findWords(part, named), parts.slice(at + 1), named)
    if (inWords.length > 0) return inWords
    if (!isStreet(part)) return []
  }
  return []
}

/** The longest beginning that is a name of something in what the other words name. */
async function findWords(text: string, named: Named): Promise<NameMatch[]> {
  const words = normalise(text).split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const head = await named(words.slice(0, count).join(' '), true)
    const found = head.length > 0 ? await filterAll(head, [words.slice(count).join(' ')], named) : []
    if (found.length > 0) return found
  }
  return []
}

async function filterAll(matches: NameMatch[], qualifiers: readonly string[], named: Named): Promise<NameMatch[]> {
  let left = matches
  for (const qualifier of qualifiers) {
    if (left.length === 0) return []
    const words = writeOut(normalise(qualifier))
    const inside = left.filter(match => isIn(match, words))
    left = inside.length > 0 ? inside : await besides(left, words, named)
  }
  // What is told by its county as well is meant.
  return qualifiers.length === 0 ? left : left.map(({ isLoose: _, ...match }) => match as NameMatch)
}

/** Those that are next to a larger settlement of the very name. */
async function besides(matches: NameMatch[], name: string, named: Named): Promise<NameMatch[]> {
  const towns = (await named(name)).flatMap(match =>
    match.kind === 'place' && keyOf(match.place.name) === keyOf(name) ? match.place : [],
  )
  return matches.filter(match => {
    const point = pointOfMatch(match)
    return point && towns.some(town => town.population >= peopleOf(match) && distance(town.point, point) < BESIDE)
  })
}
