import { useState } from 'react'
import { DEFAULT_EDITION, type EditionId } from '../../core/areas/editions.ts'
import type { Area } from '../../core/geo.ts'
import { isEmbed } from '../../data/page.ts'
import { Section } from '../../ui/Section.tsx'
import { useOnScreen } from '../../ui/useOnScreen.ts'
import { NearPractices } from '../practices/NearPractices.tsx'
import { Providers } from '../providers/Providers.tsx'
import { CareToday } from './CareToday.tsx'
import { CARE } from './texts.ts'
import './care.css'

/** Who gives care here today, then the lists of the time, which are of the CCGs of April 2017. */
export default function Care({ area, edition }: { area: Area; edition: EditionId }) {
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const isNear = useOnScreen(element)
  const hasOld = edition === DEFAULT_EDITION
  return (
    <Section id="care" heading={CARE.heading} source={hasOld ? `${CARE.source} ${CARE.oldSource}` : CARE.source}>
      <div ref={setElement} className="care">
        {isNear ? (
          <CareToday key={`${area.gss} ${edition}`} area={area} edition={edition} />
        ) : (
          <p className="soft" data-waiting>
            {CARE.loading}
          </p>
        )}
      </div>
      {!isEmbed && <NearPractices level={4} />}
      {hasOld && <Providers gss={area.gss} />}
    </Section>
  )
}
