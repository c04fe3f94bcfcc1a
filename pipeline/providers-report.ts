/** Counts what became of every row of the providers' tables. */
import { PROVIDER_KINDS, type ProviderKind } from '../src/core/practices/providers.ts'
import type { Located } from './providers-position.ts'
import type { SourceProvider } from './providers-read.ts'

interface Counts {
  read: number
  listed: number
  /** The same name, address and telephone again. */
  repeated: number
  /** Without a published position, or with one that is a slip: they take their postcode's. */
  byPostcode: number
  corrected: number
  /** GP practices that stood outside the borders of their CCG. */
  beyond: number
}

export interface ProvidersReport {
  readonly kinds: Readonly<Record<ProviderKind, Readonly<Counts>>>
  /** Outside England, and so in no list: name and postcode. */
  readonly outside: readonly string[]
  /** Without any position, and so on no map; a GP practice is in its CCG's list all the same. */
  readonly unlocated: readonly string[]
}

export function createReport() {
  const entries = PROVIDER_KINDS.map(kind => [
    kind,
    { read: 0, listed: 0, repeated: 0, byPostcode: 0, corrected: 0, beyond: 0 },
  ])
  const kinds = Object.fromEntries(entries) as Record<ProviderKind, Counts>
  const outside: string[] = []
  const unlocated: string[] = []
  return {
    /** @param beyond the provider stands in another CCG than the one that lists it */
    count(row: SourceProvider, located: Located, fate: 'listed' | 'repeated' | 'left-out', beyond: boolean): void {
      const counts = kinds[row.kind]
      const who = `${row.name} (${[row.kind, row.address, row.postcode].filter(Boolean).join(', ')})`
      counts.read++
      if (fate === 'listed') counts.listed++
      if (fate === 'repeated') counts.repeated++
      if (located.kind === 'located') {
        if (located.by === 'postcode') counts.byPostcode++
        if (located.by === 'corrected') counts.corrected++
        if (beyond) counts.beyond++
      } else (located.kind === 'outside' ? outside : unlocated).push(who)
    },
    read: (): ProvidersReport => ({ kinds, outside, unlocated }),
  }
}

/** The report as the pipeline prints it, a line for each kind and for each provider that is in no list or on no map. */
export function formatReport({ kinds, outside, unlocated }: ProvidersReport): string {
  const lines = Object.entries(kinds).map(([kind, counts]) => {
    const notes = [
      `${counts.listed} of ${counts.read} listed`,
      counts.repeated && `${counts.repeated} listed twice in the source`,
      counts.byPostcode && `${counts.byPostcode} stand where their postcode does`,
      counts.corrected && `${counts.corrected} published over 2 km from their postcode, moved to it`,
      counts.beyond && `${counts.beyond} outside their CCG’s borders`,
    ]
    return `${kind}: ${notes.filter(Boolean).join('; ')}`
  })
  lines.push(`outside England, in no list: ${outside.length}`, ...outside.map(who => `  ${who}`))
  lines.push(`without a position, on no map: ${unlocated.length}`, ...unlocated.map(who => `  ${who}`))
  return lines.map(line => `           ${line}`).join('\n')
}
