export interface Cutter {
  /** Replaces what begins with a text and ends with the next `until`. Throws when that beginning does not stand there exactly once. */
  replace(from: string, until: string, to: string): void
  code(): string
}

/** @param name of the library, for the error */
export function createCutter(name: string, source: string): Cutter {
  let code = source
  return {
    replace(from, until, to) {
      const start = code.indexOf(from)
      if (start < 0 || code.indexOf(from, start + 1) >= 0) throw new Error(`${name} has not once: ${from}`)
      const end = code.indexOf(until, start + from.length)
      code = code.slice(0, start) + to + code.slice(end + until.length)
    },
    code: () => code,
  }
}

/** Marks what a function makes for a variable at the top of a module as free of side effects: unused, it can be left out. */
export function markPure(code: string, called: string): string {
  return code.replace(new RegExp(`^(var [\\w$]+ = )(?=(?:\\w+\\.)?${called}\\()`, 'gm'), '$1/*#__PURE__*/ ')
}
