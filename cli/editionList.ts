/** The editions that a command is asked for, in any case: `ccg2017,icb2026`, or `all`. */
import { EDITION_IDS, type EditionId, isEditionId } from '../src/core/areas/editions.ts'
import { UsageError } from './io.ts'

/** @throws UsageError that names the word that is no edition */
export function readEditions(list: string): readonly EditionId[] {
  if (list.trim().toLowerCase() === 'all') return EDITION_IDS
  return list.split(',').map(name => {
    const id = name.trim().toLowerCase()
    if (isEditionId(id)) return id
    throw new UsageError(
      `Unexpected edition: ${name.trim() || 'nothing'}. Use some of ${EDITION_IDS.join(', ')}, or all.`,
    )
  })
}
