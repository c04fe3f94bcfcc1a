import { useEffect, useState } from 'react'
import { DEFAULT_EDITION } from '../../../core/areas/editions.ts'
import { neighboursIn } from '../../../core/areas/neighbours.ts'
import { spokenName } from '../../../core/format.ts'
import type { CellTopology } from '../../../core/geo.ts'
import { loadOverview } from '../../../data/geo.ts'
import { useApp } from '../../../store/useApp.ts'
import { whenIdle } from '../../../ui/whenIdle.ts'
import { MAP } from '../texts.ts'

/** What the map has moved to, for whoever does not see it. */
export function MapAnnouncements() {
  const area = useApp(app => app.area)
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const [said, setSaid] = useState('')

  // The CCGs of April 2017 have their neighbours in their profiles, by the detailed borders; other editions, by the overview.
  const profile = useApp(app => app.profile)
  const known = edition === DEFAULT_EDITION

  useEffect(() => {
    if (area && known && profile?.gss === area.gss && !profile.profile && !profile.error) return
    const say = (topology: CellTopology) => {
      if (!area) return setSaid(MAP.ready)
      const own = known && profile?.gss === area.gss ? profile.profile?.neighbours : undefined
      const codes = own ?? neighboursIn(topology, edition, area.gss)
      const names = codes.flatMap(gss => atlas?.get(edition, gss)?.name ?? [])
      setSaid(MAP.showing(spokenName(area.name), names.map(spokenName).sort()))
    }
    let current = true
    const forget = whenIdle(() => {
      // The map itself says that it could not be loaded.
      loadOverview().then(
        topology => current && say(topology),
        () => undefined,
      )
    })
    return () => {
      current = false
      forget()
    }
  }, [area, atlas, edition, known, profile])

  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
