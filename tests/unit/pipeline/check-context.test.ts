import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { checkContext, heaviestScreen } from '../../../pipeline/check-context.ts'
import { checkLicences } from '../../../pipeline/check-files.ts'
import { LICENCES } from '../../../pipeline/licences.ts'
import type { ContextIndex } from '../../../src/core/geography/context.ts'
import type { Manifest } from '../../../src/core/manifest.ts'

const CENTRE = '7-63-42'
const dir = mkdtempSync(join(tmpdir(), 'context-'))
const write = (path: string, bytes: Uint8Array) => writeFileSync(join(dir, 'context', path), bytes)
const index: ContextIndex = { land: {}, ogl: {}, osm: { 7: { 42: '63' } } }

beforeEach(() => {
  rmSync(join(dir, 'context'), { recursive: true, force: true })
  for (const set of ['ogl', 'osm']) mkdirSync(join(dir, 'context', set), { recursive: true })
  write(`osm/${CENTRE}.bin`, readFileSync(`public/geo/context/osm/${CENTRE}.bin`))
})
afterAll(() => rmSync(dir, { recursive: true }))

const problems = async (of = index) =>
  (await checkContext(dir, of)).filter(problem => !problem.includes('no tile shows the layer'))

it('a listed tile that decodes has no fault', async () => expect(await problems()).toEqual([]))

it('a listed tile must be there', async () => {
  const more: ContextIndex = { ...index, osm: { 7: { 42: '63-64' } } }
  expect(await problems(more)).toEqual(['context/osm/7-64-42.bin: the file is missing'])
})

it('a tile must be listed', async () => {
  expect(await problems({ land: {}, ogl: {}, osm: {} })).toEqual([
    `context/osm/${CENTRE}.bin: not in context/index.json`,
  ])
})

it('a tile must decode', async () => {
  write(`osm/${CENTRE}.bin`, readFileSync(`public/geo/context/osm/${CENTRE}.bin`).subarray(0, 100))
  expect((await problems()).join()).toMatch(/^context\/osm\/7-63-42\.bin: /)
})

it('every layer must be shown somewhere', async () => {
  const missing = (await checkContext(dir, index)).filter(problem => problem.includes('no tile shows the layer'))
  expect(missing).toContain('context/ogl: no tile shows the layer rail')
  expect(missing).toContain('context/osm: no tile shows the layer secondary')
  expect(missing).not.toContain('context/osm: no tile shows the layer motorway')
})

it('the heaviest screen counts every tile that it needs, once', () => {
  const sizes = new Map([
    ['context/osm/7-63-42.bin', 70_000],
    ['context/ogl/7-63-42.bin', 60_000],
    ['context/osm/7-20-42.bin', 90_000],
  ])
  expect(heaviestScreen(sizes, 7)).toBe(130_000)
})

it('OpenStreetMap’s files are under the ODbL, and every file has a licence', () => {
  const manifest = { files: [{ path: 'areas.json' }, { path: 'context/osm/7-63-42.bin' }], licences: LICENCES }
  expect(checkLicences(manifest as unknown as Manifest)).toEqual([])
  expect(checkLicences({ ...manifest, licences: LICENCES.slice(1) } as unknown as Manifest)).toEqual([
    'areas.json: no licence in manifest.json',
  ])
  const longest = LICENCES.filter(({ path }) => 'context/osm/7-63-42.bin'.startsWith(path)).at(-1)
  expect(longest?.licence).toBe('ODbL 1.0')
})
