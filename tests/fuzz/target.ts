import type fc from 'fast-check'

/** A parser, the inputs to try on it, and what must hold of each; `check` throws when it does not. */
export interface Target {
  readonly name: string
  /** How much one input costs, against a postcode: a costly one is tried that many times less often. */
  readonly cost: number
  readonly property: fc.IRawProperty<unknown>
}
