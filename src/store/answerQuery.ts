/** From a query to a result. */
import type { Atlas } from '../core/areas/atlas.ts'
import { answerText } from '../core/finder/answerText.ts'
import { formatPoint } from '../core/finder/point.ts'
import type { Result } from '../core/finder/result.ts'
import { otherMatch } from '../core/finder/searchEditions.ts'
import type { Link } from '../core/link.ts'
import type { Services } from '../data/services.ts'

/** Undefined where there is nothing to say of the query: no area has its code. Rejects with `GeoFileError`. */
export async function answerQuery({ query, edition }: Link, services: Services): Promise<Result | undefined> {
  if (query?.kind === 'text') return answerText({ ...query, edition }, services)
  if (query?.kind === 'point') return services.finder.find(formatPoint(query.point))
  if (query?.kind === 'practice') {
    const practice = await services.names.practice(query.code)
    return practice && { kind: 'practice', ods: query.code, practice }
  }
  if (query?.kind === 'area') return answerCode(query.code, edition, await services.atlas())
  return undefined
}

function answerCode(code: string, edition: Link['edition'], atlas: Atlas): Result | undefined {
  const area = atlas.get(edition, code)
  if (area) return { kind: 'area', area }
  const other = otherMatch(code, atlas, edition)
  return other && { kind: 'other', ...other }
}
