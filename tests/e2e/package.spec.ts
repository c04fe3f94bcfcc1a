/** The package, installed without a connection into a folder that has nothing: its command, its library in Node and in a browser. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ROOT } from '../../scripts/lib/install.mjs'
import { pack, writePackage } from '../../scripts/package.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'

test.describe.configure({ mode: 'serial' })

const WEST_ESSEX = 'CCG of April 2017: NHS West Essex CCG (07H, E38000197)'
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Page</title><p>…</p><script type="module" src="/in-page.js"></script>'
const IN_PAGE = `import { createFinder } from '/node_modules/ccg-finder/browser.js'
const { areas } = await createFinder().find('CM16 6TN')
document.querySelector('p').textContent = areas.ccg2017.name
`
const PROGRAM = `import { createFinder } from 'ccg-finder'
const { areas } = await createFinder().find('CM16 6TN')
console.log(areas.ccg2017.name)
`
const TYPED = `import { type Answer, createFinder, editions } from 'ccg-finder'
const answer: Answer = await createFinder({ data: new URL('https://example.org/geo/') }).find('CM16 6TN')
export const name: string | undefined = answer.areas?.ccg2017.name
export const label: string = editions[0]!.label
// @ts-expect-error: no edition has this name
export const wrong = answer.areas?.ccg1999
`

let folder: string
let server: Server
let url: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ccg-finder-package-'))
  await writePackage(join(folder, 'made'))
  const file = pack(join(folder, 'made'), folder)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', file], { cwd: folder })
  writeFileSync(join(folder, 'page.html'), PAGE)
  writeFileSync(join(folder, 'in-page.js'), IN_PAGE)
  server = createStaticServer(folder)
  url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`
})

test.afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const command = (words: string[], input?: string) =>
  spawnSync(join(folder, 'node_modules/.bin/ccg-finder'), words, {
    encoding: 'utf8',
    cwd: folder,
    shell: process.platform === 'win32',
    ...(input !== undefined && { input }),
  })

test('it brings nothing else, and says whose code is in it', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['ccg-finder'])
  const made = join(folder, 'node_modules/ccg-finder')
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(JSON.parse(readFileSync(join(made, 'package.json'), 'utf8')).version).toBe(version)
  expect(readFileSync(join(made, 'LICENCES.txt'), 'utf8')).toMatch(/flatbush .*: ISC[\s\S]*topojson-client .*: ISC/)
  expect(readdirSync(made)).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md']))
})

for (const words of [['CM16', '6TN'], ['locate', 'CM16 6TN'], ['Harlow']]) {
  test(`the command answers ${words.join(' ')}`, () => {
    const { status, stdout, stderr } = command(words)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(WEST_ESSEX)
  })
}

test('the command reads a list', () => {
  const { status, stdout, stderr } = command(['locate', '--format', 'csv', '--editions', 'ccg2017'], 'CM16 6TN\nx\n')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '2 lines: 1 found, 1 not read (line 2 "x")\n' })
  expect(stdout.split('\r\n')[1]).toMatch(/^CM16 6TN,found,.*,E38000197$/)
})

test('the command converts a table', () => {
  writeFileSync(join(folder, 'people.csv'), 'name,postcode\nAnn,CM16 6TN\n')
  const { status, stdout } = command(['convert', 'people.csv', '--editions', 'ccg2017'])
  expect(status).toBe(0)
  const [header, row] = stdout.replace(/^\uFEFF/, '').split(/\r?\n/)
  expect(header).toMatch(/^name,postcode,ccg_finder_status,.*ccg2017/)
  expect(row).toMatch(/^Ann,CM16 6TN,found,.*E38000197/)
})

test('the command ends quietly when its reader does', () => {
  const bin = join(folder, 'node_modules/ccg-finder/bin.js')
  const piped = `"${process.execPath}" "${bin}" --format csv | head -n 1; exit "\${PIPESTATUS[0]}"`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', piped], {
    encoding: 'utf8',
    input: 'CM16 6TN\n'.repeat(200_000),
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^input,status/)
})

test('the library answers in Node', () => {
  writeFileSync(join(folder, 'program.js'), PROGRAM)
  const out = execFileSync(process.execPath, ['program.js'], { cwd: folder, encoding: 'utf8' })
  expect(out).toBe('NHS West Essex CCG\n')
})

test('its types are found, and are strict', () => {
  writeFileSync(join(folder, 'typed.ts'), TYPED)
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '']
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, 'typed.ts'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})

test('the library answers in a browser, from the data beside it', async ({ page }) => {
  await page.goto(`${url}page.html`)
  await expect(page.locator('p')).toHaveText('NHS West Essex CCG')
})
