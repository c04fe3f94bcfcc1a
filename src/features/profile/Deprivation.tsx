import type { Deprivation as Shares } from '../../core/areas/facts.ts'
import { formatPercent } from '../../core/format.ts'
import { DEPRIVATION } from './texts.ts'

/** How many lived in poor neighbourhoods, beside England: in sentences, which read well aloud. */
export function Deprivation({ area, england }: { area: Shares; england: Shares }) {
  return (
    <p>
      {DEPRIVATION.words(share(area.in2019), share(england.in2019), share(area.in2015), share(england.in2015))}{' '}
      <span className="small soft">{DEPRIVATION.source}</span>
    </p>
  )
}

function share(percent: number): string {
  return formatPercent(percent / 100)
}
