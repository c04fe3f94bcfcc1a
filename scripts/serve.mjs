/** `npm run serve`: the built app at an address of this machine. Settings: `PORT` (4173), `HOST` (127.0.0.1). */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import sirv from 'sirv'
import { fits, headersOf, NAMED_BY_CONTENT } from '../hosting/rules.mjs'
import { DIST } from './build.mjs'

const DEFAULT_PORT = 4173
const PORTS_TO_TRY = 20

/**
 * Answers requests with the files of a folder, as the hosts of `hosting/` do; for any other path with its `404.html` where a page
 * is asked for, and in plain words elsewhere.
 * @param {string} folder
 * @param {string} [home] where the folder is served, `/` or `/tools/ccg/`
 */
export function createStaticServer(folder, home = '/') {
  const serve = (/** @type {boolean} */ etag) => sirv(folder, { brotli: true, gzip: true, etag })
  // What never changes is never asked for again, and needs nothing to compare.
  const [fixed, changing] = [serve(false), serve(true)]
  const notFoundFile = join(folder, '404.html')
  const notFound = existsSync(notFoundFile) ? readFileSync(notFoundFile) : undefined
  // A link may hold a text of any length that somebody searched for; Node's own limit is 16 KB.
  return createServer({ maxHeaderSize: 1 << 16 }, (request, response) => {
    const url = request.url ?? '/'
    const path = url.split('?')[0] ?? '/'
    const isInside = path.startsWith(home)
    const setHeaders = (/** @type {boolean} */ isOk) => {
      response.setHeaders(new Map(Object.entries(headersOf(isInside ? path.slice(home.length) : path, isOk))))
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(false)
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    setHeaders(true)
    // No file is worth a part of it.
    delete request.headers.range
    const answerNotFound = () => {
      setHeaders(false)
      const page = request.headers.accept?.includes('text/html') ? notFound : undefined
      const type = page ? 'text/html' : 'text/plain'
      response.writeHead(404, { 'Content-Type': `${type}; charset=utf-8` }).end(page ?? 'Not found\n')
    }
    if (!isInside) return answerNotFound()
    request.url = `/${url.slice(home.length)}`
    const files = NAMED_BY_CONTENT.some(pattern => fits(pattern, path.slice(home.length))) ? fixed : changing
    files(request, response, answerNotFound)
  })
}

/**
 * Listens at `port`, or at the next one that is free.
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port
 * @throws when none of twenty ports is free, or the host cannot be listened at
 */
export async function listen(server, host, port, tries = PORTS_TO_TRY) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, () => resolve(server.off('error', reject)))
    })
    return /** @type {import('node:net').AddressInfo} */ (server.address()).port
  } catch (error) {
    const isTaken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE'
    if (!isTaken || tries <= 1) throw error
    return listen(server, host, port + 1, tries - 1)
  }
}

/** @returns {number} the port asked for in `PORT` */
function portFromEnvironment() {
  const text = process.env.PORT || String(DEFAULT_PORT)
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  console.error(`PORT must be a whole number from 0 to 65535, not ${JSON.stringify(text)}.`)
  process.exit(2)
}

/** Serves `dist` and prints its address. */
export async function serve() {
  const host = process.env.HOST || '127.0.0.1'
  const port = await listen(createStaticServer(DIST), host, portFromEnvironment())
  console.log(`CCG Finder is at http://${host === '127.0.0.1' ? 'localhost' : host}:${port}/ (Ctrl+C stops it)`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve()
