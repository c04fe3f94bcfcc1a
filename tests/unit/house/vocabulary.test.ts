/** Words of docs/glossary.md that once had several meanings: no name uses them for another thing. */
import { expect, it } from 'vitest'
import { codeOf, type Source, sourcesIn } from './sources.ts'

// `scripts/test` runs the tests and has no part in the program.
const SOURCES = sourcesIn('src', 'pipeline', 'cli', 'lib', 'hosting', 'scripts/lib')

/** Names that a file gives: of variables, functions, types, and parameters of arrow functions. */
function namesIn(source: Source): string[] {
  const code = codeOf(source)
  const declared = code.matchAll(/\b(?:const|let|function\*?|class|interface|type)\s+([\w$]+)/g)
  const unpacked = code.matchAll(/\b(?:const|let)\s+[[{]([^=]*?)[\]}]\s*=/g)
  const parameters = code.matchAll(/\(([^()]*)\)\s*(?:=>|:)|\b([\w$]+)\s*=>/g)
  const lists = [...unpacked, ...parameters].flatMap(([, list = '', one = '']) => [one, ...list.split(/[,:?={}[\]]/)])
  return [...[...declared].map(([, name]) => name!), ...lists.map(name => name.trim())].filter(name =>
    /^[\w$]+$/.test(name),
  )
}

/** Where a frame is an `<iframe>`. */
const IFRAMES = /\/(?:embed|loader|builder)\/|^hosting\/|^src\/(?:app\/embedPage|data\/(?:frameAddress|host|page)\.ts)/

it.each([
  { rule: 'own names nothing: a name says whose or which', pattern: /^own$/i, files: undefined },
  { rule: 'a frame is an <iframe>', pattern: /frame/i, files: IFRAMES },
  { rule: 'a place is no index and no rank', pattern: /^placed?(?:Of|At|Index)$|^isPlaced$|^PLACE$/, files: undefined },
])('$rule', ({ pattern, files }) => {
  const found = SOURCES.filter(({ path }) => !files?.test(path)).flatMap(source =>
    namesIn(source)
      .filter(name => pattern.test(name) && name !== 'isFramed')
      .map(name => `${source.path}: ${name}`),
  )
  expect(found).toEqual([])
})

it('the names of a file are found', () => {
  const text =
    'const { a, b: c } = x; const [d] = y; function e(f: F) {} const g = (h: H, { i }) => i; j => j; // const k = 1'
  expect(namesIn({ path: '', text })).toEqual(expect.arrayContaining(['a', 'c', 'd', 'e', 'g', 'h', 'i', 'j']))
  expect(namesIn({ path: '', text })).not.toContain('k')
})
