import { useEffect, useState } from 'react'
import { DEFAULT_EDITION } from '../../../core/areas/editions.ts'
import { neighboursIn } from '../../../core/areas/neighbours.ts'
import { spokenName } from '../../../core/format.ts'
import { loadOverview } from '../../../data/geo.ts'
import { useApp } from '../../../store/useApp.ts'
import { useLoaded } from '../../../ui/useLoaded.ts'
import { whenIdle } from '../../../ui/whenIdle.ts'
import { MAP } from '../texts.ts'

/** Says what the map shows after each answer, for screen readers. */
export function MapAnnouncements() {
  const area = useApp(app => app.area)
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const profile = useApp(app => app.profile)
  const topology = useLoaded(loadOverview, 'overview.json').value
  const [said, setSaid] = useState('')

  useEffect(
    function announce() {
      if (!topology) return
      // Profiles, which only CCGs of April 2017 have, name the neighbours by the 20 m borders; the overview serves the rest.
      const ofArea = edition === DEFAULT_EDITION && profile?.gss === area?.gss ? profile : undefined
      if (area && ofArea && !ofArea.profile && !ofArea.error) return
      return whenIdle(() => {
        if (!area) return setSaid(MAP.ready)
        const codes = ofArea?.profile?.neighbours ?? neighboursIn(topology, edition, area.gss)
        const names = codes.flatMap(gss => atlas?.get(edition, gss)?.name ?? [])
        setSaid(MAP.showing(spokenName(area.name), names.map(spokenName).sort()))
      })
    },
    [topology, area, atlas, edition, profile],
  )

  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
