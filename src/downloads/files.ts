/** Everything that developers can download: path below `data/v1/`, and content. */
import { type Atlas, createAtlas } from '../core/areas/atlas.ts'
import { EDITION_IDS, EDITIONS, type EditionId, editionIndex } from '../core/areas/editions.ts'
import type { Area, AreaTable, CellProperties, CellTopology } from '../core/geo.ts'
import { areaFeature, createBorders, propertiesOf } from './borders.ts'
import { editionTable, lineageTable, partsOf } from './tables.ts'

export interface DownloadSources {
  readonly areas: AreaTable
  readonly detail: CellTopology
}

export interface Download {
  readonly path: string
  readonly content: string
}

export const LICENCE = 'Open Government Licence v3.0'
export const ATTRIBUTION =
  'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right.'

export function* downloads({ areas, detail }: DownloadSources): Generator<Download> {
  const atlas = createAtlas(areas.areas)
  const cells = detail.objects.cells.geometries.map(({ properties }) => properties as CellProperties)
  const features = createFeatureTexts(detail)
  for (const id of EDITION_IDS) {
    const areas = atlas.in(id)
    const texts = areas.map(area => features(area, id))
    yield { path: `${id}.geojson`, content: `{"type":"FeatureCollection","features":[\n${texts.join(',\n')}\n]}\n` }
    yield { path: `${id}.csv`, content: editionTable(areas, id) }
    for (const [i, area] of areas.entries()) {
      yield { path: `${id}/${area.gss}.geojson`, content: `${texts[i]}\n` }
      yield { path: `${id}/${area.gss}.json`, content: toJson(areaRecord(area, id, cells, atlas)) }
    }
  }
  yield { path: 'lineage.csv', content: lineageTable(cells, atlas) }
  yield { path: 'index.json', content: toJson(indexOf(atlas)) }
}

/** Borders that serve several editions are made once. */
function createFeatureTexts(detail: CellTopology): (area: Area, edition: EditionId) => string {
  const borders = createBorders(detail)
  const geometries = new Map<Area, string>()
  return (area, edition) => {
    const geometry = geometries.get(area) ?? JSON.stringify(borders(area.gss, editionIndex(edition)))
    geometries.set(area, geometry)
    const feature = areaFeature(area, edition, { type: 'MultiPolygon', coordinates: [] })
    return JSON.stringify({ ...feature, geometry: null }).replace(/null\}$/, () => `${geometry}}`)
  }
}

/** What is known of an area, and where its people were in every other edition. */
function areaRecord(area: Area, edition: EditionId, cells: readonly CellProperties[], atlas: Atlas): object {
  const others = EDITION_IDS.filter(id => id !== edition)
  return {
    ...propertiesOf(area, edition),
    bbox: area.bounds,
    people: Object.fromEntries(others.map(id => [id, partsOf(cells, atlas, area.gss, edition, id)])),
    licence: LICENCE,
    attribution: ATTRIBUTION,
  }
}

function indexOf(atlas: Atlas): object {
  return {
    licence: LICENCE,
    attribution: ATTRIBUTION,
    lineage: 'lineage.csv',
    editions: EDITIONS.map(({ id, kind, from, label }) => ({
      id,
      kind,
      from,
      label,
      geojson: `${id}.geojson`,
      csv: `${id}.csv`,
      areas: atlas.in(id).map(({ gss, ods, name }) => ({
        gss,
        ods,
        name,
        json: `${id}/${gss}.json`,
        geojson: `${id}/${gss}.geojson`,
      })),
    })),
  }
}

function toJson(value: object): string {
  return `${JSON.stringify(value)}\n`
}
