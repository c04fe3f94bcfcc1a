import type { Council, DistrictShare } from '../../core/statistics/profile.ts'

/** The councils with a health and wellbeing board, each with its website. */
export function Councils({ districts }: { districts: readonly DistrictShare[] }) {
  return (
    <ul className="plain-list">
      {councilsOf(districts).map(({ code, name, website }) => (
        <li key={code}>
          <a href={website}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

/** Each once, that of most residents first. */
function councilsOf(districts: readonly DistrictShare[]): Council[] {
  const residents = new Map<string, { council: Council; count: number }>()
  for (const { council, residents: own } of districts)
    residents.set(council.code, { council, count: (residents.get(council.code)?.count ?? 0) + own })
  return [...residents.values()].sort((a, b) => b.count - a.count).map(({ council }) => council)
}
