/** Do the texts say what the data says? A new vintage must not leave an old sentence behind. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TextFigures } from './figures.ts'
import { SENTENCES, type Sentence } from './sentences.ts'

/** Where texts are. Decisions and the log of changes are of their day. */
const FOLDERS = ['docs', 'src', 'cli', 'lib']
const FILES = ['README.md', 'CONTRIBUTING.md']
const LEFT_OUT = /^docs\/decisions\//
const TEXT = /\.(md|tsx?|html)$/

/** Every text of the project by its path. */
export function readTexts(root: string): Map<string, string> {
  const inFolders = FOLDERS.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path}`),
  )
  const paths = [...FILES, ...inFolders].map(path => path.replaceAll('\\', '/'))
  return new Map(
    paths
      .filter(path => TEXT.test(path) && !LEFT_OUT.test(path))
      .sort()
      .map(path => [path, readFileSync(join(root, path), 'utf8')]),
  )
}

/** What each text says otherwise than the data, and sentences that no text has any more. */
export function* checkTexts(
  texts: ReadonlyMap<string, string>,
  figures: TextFigures,
  sentences: readonly Sentence[] = SENTENCES,
): Generator<string> {
  const unused = new Set(sentences)
  for (const [path, text] of texts) {
    const plain = text.replace(/\s+/g, ' ')
    for (const sentence of sentences) {
      for (const [match, ...groups] of plain.matchAll(sentence.says)) {
        unused.delete(sentence)
        for (const [i, expected] of sentence.is(figures, groups).entries()) {
          if (expected !== true && groups[i] !== expected)
            yield `${path}: "${match}" says ${groups[i]}, not ${expected}`
        }
      }
    }
  }
  for (const { says } of unused) yield `pipeline/texts/sentences.ts: no text has ${says}`
}
