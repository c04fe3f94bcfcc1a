/** The program's own files, as text, for tests of how they are written. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'

const CODE = /\.(?:ts|tsx|mjs)$/

export interface Source {
  /** From the root of the project, with `/`. */
  readonly path: string
  readonly text: string
}

export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter(path => CODE.test(path))
      .map(path => ({ path, text: readFileSync(path, 'utf8') })),
  )
}

/** What a file imports: paths from the root of the project, and names of packages. */
export function importsOf({ path, text }: Source): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'\s]+)'/g)].map(([, target]) =>
    target!.startsWith('.') ? posix.join(dirname(path), target!) : target!,
  )
}

/** The code alone: comments and the content of strings are blank. */
export function codeOf({ text }: Source): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, found =>
    found.startsWith('/') ? '' : "''",
  )
}
