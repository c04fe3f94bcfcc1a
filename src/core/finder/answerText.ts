/** From a text to a result: the one way for the box, links and the command line. */
import type { Atlas } from '../areas/atlas.ts'
import type { EditionId } from '../areas/editions.ts'
import type { Point } from '../geo.ts'
import type { Finder } from './finder.ts'
import type { Names } from './names/names.ts'
import { offerCode } from './offerCode.ts'
import { readText } from './reading/readText.ts'
import type { Result } from './result.ts'

export interface TextQuestion {
  readonly text: string
  readonly edition: EditionId
  /** Which of several places of that name is meant. */
  readonly at?: Point
}

export interface TextSources {
  readonly finder: Finder
  readonly names: Names
  atlas(): Promise<Atlas>
}

/** Rejects as the sources do when a file that the answer needs does not arrive. */
export async function answerText(question: TextQuestion, sources: TextSources): Promise<Result> {
  const reading = readText(question.text)
  if (reading.kind !== 'other' && (reading.kind !== 'part' || reading.isAlone))
    return offerCode(await sources.finder.find(question.text), question.text, sources)
  // Postcodes, which most people type, do not wait for what names need.
  const { answerName } = await import('./answerName.ts')
  return answerName(question, reading, sources)
}
