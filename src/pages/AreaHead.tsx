import { CCGS_CLOSED, CURRENT_EDITION, type EditionId, editionOf } from '../core/areas/editions.ts'
import type { History } from '../core/areas/history/history.ts'
import { endingOf } from '../core/areas/history/story.ts'
import { shares } from '../core/areas/lineage.ts'
import { spokenName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'
import type { Profile } from '../core/statistics/profile.ts'
import { INDEX_PATH } from './address.ts'
import { factsOf } from './facts.ts'
import { Head } from './Head.tsx'
import { AREA_PAGE, describePage, PAGE } from './texts.ts'

export interface AreaHeadProps {
  area: Area
  edition: EditionId
  /** Of a CCG of April 2017, whose page has a picture and facts for search engines. */
  profile: Profile | undefined
  history: History
  siteUrl: string
  stem: string
}

export function AreaHead({ area, edition, profile, history, siteUrl, stem }: AreaHeadProps) {
  const name = spokenName(area.name)
  const url = `${siteUrl}${stem}.html`
  const today = shares(history.cells, area.gss, edition, CURRENT_EDITION).map(({ gss }) =>
    spokenName(history.atlas.get(CURRENT_EDITION, gss)?.name ?? gss),
  )
  if (!profile) {
    const description = AREA_PAGE.describe(name, `${area.ods}, ${area.gss}`, area.residents2017, today)
    return <Head title={AREA_PAGE.title(name, area.ods)} description={description} url={url} />
  }
  const ending = endingOf(history, area, edition)
  const closed = ending ? editionOf(ending.to).from : CCGS_CLOSED
  return (
    <Head
      title={PAGE.title(name, area.ods)}
      description={describePage(profile, area.residents2017, today)}
      url={url}
      picture={`${siteUrl}${stem}.png`}
      facts={factsOf({ area, profile, closed, url, indexUrl: siteUrl + INDEX_PATH })}
    />
  )
}
