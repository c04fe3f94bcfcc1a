/** Builds the naive app with its data, and serves it with a stand-in for a postcode API. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { FeatureCollection } from 'geojson'
import { merge } from 'topojson-client'
import { build } from 'vite'
import { diskSource } from '../../cli/diskSource.ts'
import { compressFolder } from '../../scripts/lib/compress.mjs'
import { createStaticServer } from '../../scripts/serve.mjs'
import { DEFAULT_EDITION, editionIndex } from '../../src/core/areas/editions.ts'
import { createFinder } from '../../src/core/finder/finder.ts'
import type { AreaTable, CellTopology } from '../../src/core/geo.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const GEO = join(ROOT, 'public/geo')

export async function buildNaive(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: join(ROOT, 'tests/bench/naive'),
    plugins: [react()],
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  })
  writeFileSync(join(folder, 'ccgs.json'), JSON.stringify(plainGeoJson()))
  // As fair as can be: its data is compressed as well as ours.
  await compressFolder(folder)
}

/** The 207 CCGs of April 2017 at 20 m, to six decimals, as one would download them. */
function plainGeoJson(): FeatureCollection {
  const detail = JSON.parse(readFileSync(join(GEO, 'detail.json'), 'utf8')) as CellTopology
  const { areas } = JSON.parse(readFileSync(join(GEO, 'areas.json'), 'utf8')) as AreaTable
  const index = editionIndex(DEFAULT_EDITION)
  const features = areas
    .filter(({ editions }) => editions.includes(index))
    .map(({ gss, name }) => {
      const cells = detail.objects.cells.geometries.filter(
        ({ properties }) => properties && 'areas' in properties && properties.areas[index] === gss,
      )
      const geometry = merge(detail, cells as Parameters<typeof merge>[1])
      return { type: 'Feature' as const, properties: { code: gss, name }, geometry }
    })
  return JSON.parse(JSON.stringify({ type: 'FeatureCollection', features }, toSixDecimals))
}

function toSixDecimals(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(6)) : value
}

export function serveNaive(folder: string): Server {
  const finder = createFinder(diskSource(GEO))
  const files = createStaticServer(folder)
  return createServer(async (request, response) => {
    const [, postcode] = /^\/postcodes\/(.+)$/.exec(request.url ?? '') ?? []
    if (!postcode) {
      files.emit('request', request, response)
      return
    }
    const answer = await finder.find(decodeURIComponent(postcode))
    const point = 'point' in answer ? answer.point : undefined
    response.writeHead(point ? 200 : 404, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify({ latitude: point?.lat, longitude: point?.long }))
  })
}
