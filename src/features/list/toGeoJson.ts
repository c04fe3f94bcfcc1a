/** The areas as a map program reads them, RFC 7946: by the 20 m borders, degrees in WGS84. */
import { rewind } from '@turf/turf'
import type { Feature, MultiPolygon } from 'geojson'
import { feature, mergeArcs } from 'topojson-client'
import { CURRENT_EDITION, type EditionId, editionIndex, editionOf } from '../../core/areas/editions.ts'
import type { Row } from '../../core/areas/listing.ts'
import type { CellProperties } from '../../core/geo.ts'
import { loadDetail } from '../../data/geo.ts'

type Arcs = Parameters<typeof mergeArcs>[1]

/** Rejects with `GeoFileError` when the detailed borders do not arrive. */
export async function toGeoJson(rows: readonly Row[], edition: EditionId): Promise<string> {
  const topology = await loadDetail()
  const index = editionIndex(edition)
  const { geometries } = topology.objects.cells
  const features = rows.map(({ area, budget, perHead, region, today }) => {
    const cells = geometries.filter(({ properties }) => (properties as CellProperties).areas[index] === area.gss)
    const { geometry } = feature(topology, mergeArcs(topology, cells as unknown as Arcs)) as Feature<MultiPolygon>
    const { gss, ods, name, residents2017, km2 } = area
    const properties = {
      ...{ gss, ods, name, edition, residents_mid2017: residents2017, km2 },
      budget_2017_18_gbp: budget === undefined ? null : budget * 1000,
      budget_per_patient_gbp: perHead === undefined ? null : Math.round(perHead * 100) / 100,
      ...{ region_2017: region ?? null, [`icb_${editionOf(CURRENT_EDITION).from.slice(0, 4)}`]: today },
    }
    return rewind({ type: 'Feature', id: gss, properties, geometry } satisfies Feature)
  })
  return JSON.stringify({ type: 'FeatureCollection', features })
}
