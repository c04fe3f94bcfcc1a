import { DEFAULT_EDITION, editionOf } from '../../core/areas/editions.ts'
import { endingOf } from '../../core/areas/history/story.ts'
import { joinNames } from '../../core/format.ts'
import type { Profile } from '../../core/statistics/profile.ts'
import { useApp } from '../../store/useApp.ts'
import { useHistory } from '../../store/useHistory.ts'
import { missingWords } from './missing.ts'

/** Why the budget of some years is not shown; undefined when none is missing. */
export function useMissingYears(profile: Profile): string | undefined {
  const area = useApp(app => app.atlas?.get(DEFAULT_EDITION, profile.gss))
  const history = useHistory()
  const ending = area && history && endingOf(history, area, DEFAULT_EDITION)
  if (ending?.kind !== 'ended') return missingWords(profile, undefined)
  const date = editionOf(ending.to).from
  return missingWords(profile, { date, into: joinNames(ending.change.into.map(({ area }) => area.name)) })
}
