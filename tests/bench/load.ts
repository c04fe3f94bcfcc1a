/** The built site behind nginx on this machine: requests a second and the slowest hundredth, for the first view and for random shards. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { DIST } from '../../scripts/build.mjs'
import { startNginx } from '../servers/nginx.ts'
import { geoAddress } from '../servers/published.ts'

const SECONDS = 10
const CONNECTIONS = 50

export async function benchLoad(): Promise<void> {
  const server = await startNginx({ root: DIST })
  try {
    await fire('first view', server.url, firstView())
    await fire('random shards', server.url, shards())
  } finally {
    await server.stop()
  }
}

/** What the page asks for before anybody types, by name. */
function firstView(): string[] {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!)
  return ['/', ...assets, ...['overview.json', 'areas.json', 'land.json'].map(geoAddress)]
}

function shards(): string[] {
  return readdirSync('public/geo/directory')
    .filter(name => name.endsWith('.bin'))
    .map(name => geoAddress(`directory/${name}`))
}

async function fire(name: string, url: string, paths: readonly string[]): Promise<void> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { 'accept-encoding': 'gzip' },
    requests: paths.map(path => ({ method: 'GET' as const, path })),
  })
  const { requests, latency, throughput, non2xx, errors } = result
  console.log(
    `${name}: ${Math.round(requests.average).toLocaleString('en-GB')} requests a second, median ${latency.p50} ms, p99 ${latency.p99} ms, ` +
      `${(throughput.average / 1e6).toFixed(0)} MB a second, ${non2xx} refused, ${errors} errors`,
  )
}
