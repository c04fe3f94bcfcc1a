import { formatCount } from '../../core/format.ts'
import type { Area } from '../../core/geo.ts'
import type { Profile } from '../../core/profile.ts'
import { Figure, Section } from './Section.tsx'
import { POPULATION } from './texts.ts'

/** Residents are known at once; patients on GP lists come with the profile. */
export function Population({ area, profile }: { area: Area; profile: Profile | undefined }) {
  const registered = profile?.registered['2017-04']?.[0]
  return (
    <Section heading={POPULATION.heading} source={POPULATION.source}>
      <dl className="figures">
        <Figure value={formatCount(area.residents2017)} label={POPULATION.residents} when={POPULATION.residentsWhen} />
        {registered !== undefined && (
          <Figure value={formatCount(registered)} label={POPULATION.registered} when={POPULATION.registeredWhen} />
        )}
      </dl>
      {profile && <p>{registered === undefined ? POPULATION.noRegistered : POPULATION.why}</p>}
    </Section>
  )
}
