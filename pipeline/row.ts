/** One row of a source table, read with errors that say where the fault is and what should have been there. */

/** A fault in a source table. The message names the file and, as far as they are known, the line and the column. */
export class SourceError extends Error {
  override name = 'SourceError'

  constructor(file: string, problem: string, line?: number, column?: string) {
    const where = [file, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ')
    super(`${where}: ${problem}`)
  }
}

/** As programs write small numbers, too: `-9e-05`. */
const DECIMAL = /^-?\d+(\.\d+)?(e-?\d+)?$/
const INTEGER = /^-?\d+$/

export class Row<C extends string = string> {
  constructor(
    private readonly file: string,
    private readonly line: number,
    private readonly positions: ReadonlyMap<string, number>,
    private readonly fields: readonly string[],
  ) {}

  /** True when the file has the column: some are there in some vintages only. */
  has(column: C): boolean {
    return this.positions.has(column)
  }

  /** The same row with other columns: errors still name its file and line. */
  as<const D extends string>(columns: readonly D[], values: Readonly<Record<D, string>>): Row<D> {
    return new Row<D>(
      this.file,
      this.line,
      new Map(columns.map((name, i) => [name, i])),
      columns.map(name => values[name]),
    )
  }

  /** The field as published, which may be empty. */
  text(column: C): string {
    return this.fields[this.positions.get(column)!]!
  }

  /** A field that must match `pattern`; `expected` says in words what that is: `a GSS code such as E38000197`. */
  code(column: C, pattern: RegExp, expected: string): string {
    const value = this.text(column)
    return pattern.test(value) ? value : this.fail(column, expected)
  }

  /** A field that must not be empty, without the blanks around it. */
  required(column: C): string {
    return this.text(column).trim() || this.fail(column, 'a value')
  }

  /** The address of a site or page. */
  website(column: C): string {
    const text = this.required(column)
    const website = URL.canParse(text) ? new URL(text) : undefined
    return website?.protocol.match(/^https?:$/) ? website.href : this.fail(column, 'an http or https address')
  }

  /** A decimal number; with bounds, one that lies within them. */
  number(column: C, min = -Infinity, max = Infinity): number {
    const text = this.text(column)
    const value = Number(text)
    if (DECIMAL.test(text) && value >= min && value <= max) return value
    return this.fail(column, Number.isFinite(min) ? `a number from ${min} to ${max}` : 'a number')
  }

  /** The same, where an empty field means that there is no figure. */
  numberOrNull(column: C, min?: number, max?: number): number | null {
    return this.text(column) === '' ? null : this.number(column, min, max)
  }

  /** A whole number of people or pounds: 0 or more. */
  count(column: C): number {
    const text = this.text(column)
    return INTEGER.test(text) && Number(text) >= 0 ? Number(text) : this.fail(column, 'a whole number, 0 or more')
  }

  /** Refuses the row because of what `column` holds. */
  fail(column: C, expected: string): never {
    const found = this.text(column)
    const shown = found === '' ? 'nothing' : JSON.stringify(found.slice(0, 60))
    throw new SourceError(this.file, `expected ${expected}, found ${shown}`, this.line, column)
  }
}
