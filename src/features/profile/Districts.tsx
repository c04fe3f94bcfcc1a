import { formatCount, formatPart } from '../../core/format.ts'
import type { DistrictShare } from '../../core/statistics/profile.ts'

/** The districts that an area covers, each with its share of the area's residents and their number. */
export function Districts({ districts }: { districts: readonly DistrictShare[] }) {
  return (
    <ul className="plain-list">
      {districts.map(({ code, name, share, residents }) => (
        <li key={code}>
          {name} <span className="num soft">{`${formatPart(share)} (${formatCount(residents)})`}</span>
        </li>
      ))}
    </ul>
  )
}
