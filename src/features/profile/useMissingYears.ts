import { closingOf } from '../../core/closing.ts'
import { DEFAULT_EDITION } from '../../core/editions.ts'
import type { Profile } from '../../core/profile.ts'
import { useApp } from '../../store/useApp.ts'
import { join } from '../answer/texts.ts'
import { missingWords } from './missing.ts'

/** Why the budget of some years is not shown; undefined when none is missing. */
export function useMissingYears(profile: Profile): string | undefined {
  const { atlas, cells } = useApp(app => app)
  const area = atlas?.get(DEFAULT_EDITION, profile.gss)
  const closing = atlas && area && cells && closingOf(area, DEFAULT_EDITION, cells, atlas)
  const into = closing?.into
  const names = into?.shares.flatMap(({ gss }) => atlas?.get(into.edition, gss)?.name ?? []) ?? []
  return missingWords(profile, closing && into ? { date: closing.date, into: join(names) } : undefined)
}
