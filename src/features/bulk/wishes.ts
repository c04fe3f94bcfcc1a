/** Columns to add to each row. */
import { CURRENT_EDITION, DEFAULT_EDITION, EDITIONS, type EditionId } from '../../core/areas/editions.ts'
import { AREA_FIELDS, type AreaField } from '../../core/bulk/convert.ts'

export interface Wishes {
  /** In the order in which they came into force. */
  readonly editions: readonly EditionId[]
  readonly fields: readonly AreaField[]
}

export const FIRST_WISHES: Wishes = { editions: [DEFAULT_EDITION, CURRENT_EDITION], fields: AREA_FIELDS }

/** Adds what is missing and removes what is there; the order stays the one of `all`. */
function toggle<T>(all: readonly T[], some: readonly T[], one: T): T[] {
  return all.filter(item => (item === one) !== some.includes(item))
}

export function toggleEdition(wishes: Wishes, edition: EditionId): Wishes {
  const all = EDITIONS.map(({ id }) => id)
  return { ...wishes, editions: toggle(all, wishes.editions, edition) }
}

export function toggleField(wishes: Wishes, field: AreaField): Wishes {
  return { ...wishes, fields: toggle(AREA_FIELDS, wishes.fields, field) }
}
