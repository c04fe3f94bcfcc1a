import { useEffect, useState } from 'react'
import { spokenName } from '../../core/format.ts'
import { neighboursIn } from '../../core/neighbours.ts'
import { loadOverview } from '../../data/geo.ts'
import { useApp } from '../../store/useApp.ts'
import { MAP } from './texts.ts'

/** What the map has moved to, for whoever does not see it. */
export function MapWords() {
  const area = useApp(app => app.area)
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const [said, setSaid] = useState('')

  useEffect(() => {
    let current = true
    loadOverview().then(
      topology => {
        if (!current) return
        if (!area) return setSaid(MAP.ready)
        const names = neighboursIn(topology, edition, area.gss).flatMap(gss => atlas?.get(edition, gss)?.name ?? [])
        setSaid(MAP.showing(spokenName(area.name), names.map(spokenName).sort()))
      },
      // The map itself says that it could not be loaded.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [area, atlas, edition])

  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
