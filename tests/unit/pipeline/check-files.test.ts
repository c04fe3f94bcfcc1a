import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkFiles, checkShards, readGeo } from '../../../pipeline/check-files.ts'
import { check } from '../../../pipeline/check-geo.ts'
import { listFiles } from '../../../pipeline/manifest.ts'
import { readCompiled } from './compiled.ts'
import { folder } from './folder.ts'

/** A few of the compiled files, and a manifest of just those. */
async function few(): Promise<string> {
  const paths = ['land.json', 'places.json', 'profiles/E38000197.json']
  const dir = folder(Object.fromEntries(paths.map(path => [path, readFileSync(`public/geo/${path}`)])))
  const { manifest } = await readCompiled()
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ ...manifest, files: await listFiles(dir) }))
  return dir
}

const edit = (file: string, change: (text: string) => string) => (dir: string) =>
  writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')))
/** Bytes. */
const LAND = statSync('public/geo/land.json').size

const remove = (file: string) => (dir: string) => rmSync(join(dir, file))

it.each<[string, (dir: string) => void, string[]]>([
  ['none', () => {}, []],
  [
    'changed',
    edit('land.json', text => text.replace('1', '2')),
    ['land.json: its hash is not the one in manifest.json'],
  ],
  ['longer', edit('land.json', text => `${text} `), [`land.json: ${LAND + 1} bytes, but manifest.json says ${LAND}`]],
  ['missing', remove('profiles/E38000197.json'), ['profiles/E38000197.json: the file is missing']],
  ['extra', dir => writeFileSync(join(dir, 'notes.txt'), ''), ['notes.txt: the file is not in manifest.json']],
])('finds every file that is not the one of the manifest: %s', async (_, change, problems) => {
  const dir = await few()
  change(dir)
  expect(await checkFiles(dir)).toEqual(problems)
})

it.each<[string, (dir: string) => void, RegExp]>([
  ['the manifest is missing', remove('manifest.json'), /^manifest\.json: ENOENT/m],
  [
    'it says no sources',
    edit('manifest.json', text => text.replace('"sources"', '"s"')),
    /^manifest\.json: .*sources/m,
  ],
  [
    'a source has no licence',
    edit('manifest.json', text => text.replace('"licence"', '"l"')),
    /^manifest\.json: .*licence/m,
  ],
  ['a file is missing', () => {}, /^areas\.json: ENOENT/m],
  ['a file is no JSON', edit('places.json', () => '{'), /^places\.json: Expected/m],
  ['a file is something else', edit('places.json', () => '[]'), /^places\.json: Invalid/m],
  [
    'a file names nothing',
    edit('profiles/E38000197.json', text => text.replace('NHS West Essex CCG', '')),
    /^profiles\/E38000197\.json: Invalid/m,
  ],
])('cannot compare anything when %s', async (_, change, problem) => {
  const dir = await few()
  change(dir)
  const { geo, unreadable } = await readGeo(dir)
  expect(geo).toBeNull()
  expect(unreadable.join('\n')).toMatch(problem)
  expect(await check(dir)).toEqual(expect.arrayContaining(unreadable))
})

it('finds a shard that is missing, damaged, of another release or of no outcode', async () => {
  const geo = { ...(await readCompiled()), outcodes: { CM: '16 17 18' } }
  const shard = readFileSync('public/geo/directory/CM16.bin')
  const dir = folder({
    'directory/CM16.bin': shard,
    'directory/CM17.bin': shard.subarray(0, 99),
    'directory/CM99.bin': shard,
  })
  expect(await checkShards(dir, geo)).toEqual([
    expect.stringMatching(/^directory\/CM17\.bin: /),
    'directory/CM99.bin: not in directory/index.json',
    'directory/CM18.bin: the file is missing',
  ])
  const later = { ...geo, overview: { ...geo.overview, stamp: geo.overview.stamp + 1 } }
  expect((await checkShards(dir, later)).join('\n')).toMatch(/^directory\/CM16\.bin: /m)
})
