import { formatCount, formatShare, formatThousands } from '../core/format.ts'
import type { Profile } from '../core/statistics/profile.ts'
import { Table } from '../ui/Table.tsx'
import { PROFILE_WORDS } from '../words/profile.ts'
import { ageBand, PAGE } from './texts.ts'

/** What the app draws as charts: the same figures, year by year and age by age. */
export function Tables({ profile }: { profile: Profile }) {
  const { allocations, registered, districts, ages2019 } = profile
  const ofYear = new Map(Object.entries(registered).map(([month, [all]]) => [month.slice(0, 4), all]))
  const budgets = new Map(Object.entries(allocations).map(([year, thousands]) => [year.slice(0, 4), thousands]))
  const years = [...new Set([...ofYear.keys(), ...budgets.keys()])].sort()
  return (
    <>
      <Table
        caption={PAGE.years}
        columns={[PAGE.year, PAGE.patients, PAGE.budget]}
        rows={years.map(year => ({
          name: year,
          cells: [
            orMissing(ofYear.get(year), formatCount),
            orMissing(budgets.get(year), thousands => `${formatThousands(thousands)} (${financialYear(year)})`),
          ],
        }))}
      />
      <Table
        caption={PAGE.districts}
        columns={[PAGE.district, PAGE.residents, PAGE.share]}
        rows={districts.map(({ name, residents, share }) => ({
          name,
          cells: [formatCount(residents), formatShare(share)],
        }))}
      />
      <Table
        caption={PAGE.ages}
        columns={[PAGE.age, PAGE.count]}
        rows={ages2019.map((count, i) => ({ name: ageBand(i, ages2019.length), cells: [formatCount(count)] }))}
      />
      <p className="small soft">{PAGE.source}</p>
    </>
  )
}

function orMissing(value: number | undefined, format: (value: number) => string): string {
  return value === undefined ? PROFILE_WORDS.missing : format(value)
}

/** The one that begins in April of a year: `2017/18`. */
function financialYear(year: string): string {
  return `${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}`
}
