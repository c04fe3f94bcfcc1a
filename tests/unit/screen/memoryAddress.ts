/** An address bar and its history for one app, so that no test finds what another left behind. */
import type { Address } from '../../../src/data/address.ts'

export class MemoryAddress implements Address {
  private readonly entries: string[]
  private at = 0
  private changed = () => {}

  constructor(start: string) {
    this.entries = [start]
  }

  get length(): number {
    return this.entries.length
  }

  read(): string {
    return this.entries[this.at]!
  }

  write(link: string, how: 'push' | 'replace'): void {
    if (how === 'push') this.entries.splice(++this.at, this.entries.length, link)
    else this.entries[this.at] = link
  }

  listen(changed: () => void): () => void {
    this.changed = changed
    return () => {
      this.changed = () => {}
    }
  }

  /** Back by -1, Forward by 1. */
  go(step: -1 | 1): void {
    this.at += step
    this.changed()
  }

  /** A new entry that the app did not make. */
  follow(link: string): void {
    this.write(link, 'push')
    this.changed()
  }
}
