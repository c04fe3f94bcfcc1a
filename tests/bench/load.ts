/** The built site behind nginx on this machine: requests a second and the slowest hundredth, for the first view and for random shards. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import autocannon from 'autocannon'
import { DIST } from '../../scripts/build.mjs'

const PORT = 4680
const SECONDS = 10
const CONNECTIONS = 50

export async function benchLoad(): Promise<void> {
  if (spawnSync('nginx', ['-v']).error) {
    console.log('needs nginx: apt-get install nginx-light')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'ccg-finder-nginx-'))
  const config = readFileSync(new URL('../../hosting/nginx.conf', import.meta.url), 'utf8')
    .replaceAll('/var/www/ccg-finder', DIST)
    .replace('listen 80;', `listen 127.0.0.1:${PORT};`)
  const head = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1; events {}\n`
  writeFileSync(join(folder, 'nginx.conf'), `${head}http { include /etc/nginx/mime.types; access_log off; ${config} }`)
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
  try {
    while (!existsSync(join(folder, 'pid'))) await setTimeout(50)
    await fire('first view', firstView())
    await fire('random shards', shards())
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the page asks for before anybody types, by name. */
function firstView(): string[] {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!)
  return ['/', ...assets, '/geo/overview.json', '/geo/areas.json', '/geo/land.json']
}

function shards(): string[] {
  return readdirSync(join(DIST, 'geo/directory'))
    .filter(name => name.endsWith('.bin'))
    .map(name => `/geo/directory/${name}`)
}

async function fire(name: string, paths: readonly string[]): Promise<void> {
  const result = await autocannon({
    url: `http://127.0.0.1:${PORT}`,
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
