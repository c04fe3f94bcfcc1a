import type { FactTable } from '../../core/areas/facts.ts'
import { formatCount, formatPercent, shortName } from '../../core/format.ts'
import type { Area } from '../../core/geo.ts'
import { over65 } from '../../core/statistics/ages.ts'
import { density } from '../../core/statistics/figures.ts'
import type { Profile } from '../../core/statistics/profile.ts'
import { useApp } from '../../store/useApp.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Section } from '../../ui/Section.tsx'
import { Chart } from '../charts/Chart.tsx'
import { agesChart, registeredChart } from './chartData.ts'
import { Deprivation } from './Deprivation.tsx'
import { rankOf } from './ranks.ts'
import { MEMBERS_OF_YEAR, POPULATION } from './texts.ts'

export interface PopulationProps {
  area: Area
  /** Of a CCG of April 2017. */
  profile: Profile | undefined
  facts: FactTable | undefined
}

/** Residents are known at once; patients on GP lists and ages come with the profile. */
export function Population({ area, profile, facts }: PopulationProps) {
  const figures = useApp(app => app.figures)
  const registered = profile?.registered['2017-04']?.[0]
  const areaFacts = facts?.areas[area.gss]
  const members = areaFacts?.practices
  const rank = profile && figures && rankOf('population', figures, area.gss)
  return (
    <Section
      id="population"
      heading={POPULATION.heading}
      source={profile ? POPULATION.source : POPULATION.sourceResidents}
    >
      <ul className="figures">
        <Figure value={formatCount(area.residents2017)} label={POPULATION.residents} when={POPULATION.residentsWhen} />
        {registered !== undefined && (
          <Figure value={formatCount(registered)} label={POPULATION.registered} when={POPULATION.registeredWhen} />
        )}
        <Figure
          value={formatCount(density(area))}
          label={POPULATION.density}
          when={POPULATION.densityWhen(formatCount(area.km2))}
        />
        {profile && (
          <Figure
            value={formatPercent(over65(profile.ages2019))}
            label={POPULATION.over65}
            when={POPULATION.agesWhen}
          />
        )}
        {!profile && members && (
          <>
            <Figure value={formatCount(members[0])} label={MEMBERS_OF_YEAR.practices} when={facts?.year ?? ''} />
            <Figure value={formatCount(members[1])} label={MEMBERS_OF_YEAR.patients} when={facts?.year ?? ''} />
          </>
        )}
      </ul>
      {profile && <p>{registered === undefined ? POPULATION.noRegistered : POPULATION.why}</p>}
      {areaFacts && facts && <Deprivation area={areaFacts.deprivation} england={facts.england} />}
      {profile && (
        <>
          {rank && <p>{POPULATION.rank(rank)}</p>}
          <Chart data={agesChart(profile, shortName(area.name), figures?.england)} shape="columns" />
          <Chart data={registeredChart(profile)} shape="lines" />
          {POPULATION.missing(profile) && <p className="small soft">{POPULATION.missing(profile)}</p>}
        </>
      )}
    </Section>
  )
}
