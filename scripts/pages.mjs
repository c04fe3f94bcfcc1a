/**
 * The pages without script: rendered from the app's own components, filled into the page that Vite built for them, and
 * written to `dist` with their pictures and `sitemap.xml`. So is what the start page shows before its script has come. Setting: `SITE_URL`, where the site is published.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { ROOT } from './lib/install.mjs'
import { createPainter } from './lib/paint.mjs'
import { siteUrl } from './lib/site.mjs'

const GEO = join(ROOT, 'public', 'geo')
const RENDERER = join(ROOT, 'node_modules', '.cache', 'pages')

/** @param {string} path */
const readGeo = path => JSON.parse(readFileSync(join(GEO, path), 'utf8'))

/** @returns {Promise<typeof import('../src/pages/render.tsx')>} */
async function loadRenderer() {
  const { build } = await import('vite')
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: { ssr: 'src/pages/render.tsx', outDir: RENDERER, emptyOutDir: true, copyPublicDir: false },
  })
  return import(pathToFileURL(join(RENDERER, 'render.js')).href)
}

/** @param {string} dist the folder that Vite built the app into */
export async function writePages(dist) {
  const { renderPages, renderShells } = await loadRenderer()
  const overview = readGeo('overview.json')
  for (const [page, shell] of Object.entries(renderShells(overview))) writeShell(join(dist, page), shell)
  const site = siteUrl()
  const template = readFileSync(join(dist, 'page.html'), 'utf8')
  const profiles = readdirSync(join(GEO, 'profiles')).sort()
  const pages = renderPages({
    areas: readGeo('areas.json'),
    boards: readGeo('boards.json'),
    cellTable: readGeo('cells.json'),
    facts: Object.fromEntries(
      readdirSync(join(GEO, 'facts')).map(name => [name.replace('.json', ''), readGeo(`facts/${name}`)]),
    ),
    figures: readGeo('figures.json'),
    overview,
    detail: readGeo('detail.json'),
    profiles: profiles.map(name => readGeo(`profiles/${name}`)),
    care: readdirSync(join(GEO, 'care')).map((_, cell) => readGeo(`care/${cell}.json`)),
    trusts: readGeo('trusts.json'),
    places: readGeo('places.json'),
    contextTile: path => (existsSync(join(GEO, path)) ? gunzipSync(readFileSync(join(GEO, path))) : undefined),
    siteUrl: site,
  })
  const paint = createPainter()
  for (const { path, head, body, picture } of pages) {
    const file = join(dist, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      template.replace('<!--head-->', () => head).replace('<!--body-->', () => body),
    )
    if (picture) writeFileSync(file.replace(/\.html$/, '.png'), paint(picture))
  }
  for (const size of [192, 512]) writeFileSync(join(dist, `icon-${size}.png`), paintIcon(size))
  const listed = ['', ...pages.filter(page => page.listed).map(page => page.path)]
  writeFileSync(join(dist, 'sitemap.xml'), sitemap(listed.map(path => site + path)))
  writeFileSync(join(dist, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`)
  rmSync(join(dist, 'page.html'))
}

/**
 * @param {string} file
 * @param {string} shell
 */
function writeShell(file, shell) {
  const empty = '<div id="app"></div>'
  const page = readFileSync(file, 'utf8')
  if (!page.includes(empty)) throw new Error(`${file} has no ${empty} to fill`)
  writeFileSync(
    file,
    page.replace(empty, () => empty.replace('><', () => `>${shell}<`)),
  )
}

/** @param {number} size pixels */
function paintIcon(size) {
  return createPainter({ width: size })(readFileSync(join(ROOT, 'public', 'favicon.svg'), 'utf8'))
}

/** @param {string[]} urls */
function sitemap(urls) {
  const entries = urls.map(url => `<url><loc>${url}</loc></url>`).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`
}
