import { useEffect, useState } from 'react'
import type { EnglandFigures } from '../../core/statistics/figureTable.ts'
import type { Profile } from '../../core/statistics/profile.ts'
import { asGeoFileError, type GeoFileError } from '../../data/geoFileError.ts'
import { useApp } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { PANELS } from '../../words/panels.ts'
import { Chart } from '../charts/Chart.tsx'
import type { Column } from './Adding.tsx'
import { compareAges, comparePerHead } from './charts.ts'
import { COMPARE } from './texts.ts'

/** Ages and budgets of all that are compared, on the same axes. Ages come with each CCG's profile. */
export function CompareCharts({ columns, england }: { columns: readonly Column[]; england: EnglandFigures }) {
  const profileOf = useApp(app => app.profileOf)
  const [profiles, setProfiles] = useState<readonly Profile[]>([])
  const [error, setError] = useState<GeoFileError>()
  const [attempt, setAttempt] = useState(0)
  const codes = columns.map(({ figures }) => figures.gss).join()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    let current = true
    setError(undefined)
    Promise.all(codes.split(',').map(profileOf)).then(
      loaded => current && setProfiles(loaded),
      failure => current && setError(asGeoFileError(failure, 'profiles')),
    )
    return () => {
      current = false
    }
  }, [codes, profileOf, attempt])

  if (error) return <Failure what={PANELS.compare.what} error={error} onRetry={() => setAttempt(attempt + 1)} />
  const loaded = columns.flatMap(({ name, figures }) => {
    const profile = profiles.find(({ gss }) => gss === figures.gss)
    return profile ? [{ name, profile }] : []
  })
  if (loaded.length < columns.length) return <p className="soft">{PANELS.compare.loading}</p>
  return (
    <>
      <h3>{COMPARE.charts}</h3>
      <Chart data={compareAges(loaded, england)} shape="lines" />
      <Chart data={comparePerHead(columns)} shape="lines" />
    </>
  )
}
