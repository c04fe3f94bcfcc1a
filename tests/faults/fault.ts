/** A fault that the tests have to find: one exact piece of source in place of another. */
export interface Fault {
  readonly id: string
  /** What would be wrong, as a person would notice it. */
  readonly what: string
  readonly file: string
  /** Occurs once in the file. */
  readonly find: string
  readonly replace: string
  /** The test that is to find it: a file, and a part of its name where it has others. */
  readonly test: { readonly runner: 'unit' | 'e2e'; readonly file: string; readonly name?: string }
}

/** A test that needs no browser. */
export function unit(file: string, name?: string): Fault['test'] {
  return { runner: 'unit', file: `tests/unit/${file}`, ...(name ? { name } : {}) }
}

/** A test of the built app. */
export function e2e(file: string, name?: string): Fault['test'] {
  return { runner: 'e2e', file: `tests/e2e/${file}`, ...(name ? { name } : {}) }
}
