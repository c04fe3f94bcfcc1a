import type { Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { CHUNKS } from '../../../scripts/lib/chunks.ts'

const INDEX = '/site/index.html'
const BULK = '/site/bulk.html'
const BUILDER = '/site/builder.html'
const MAP = '/site/src/features/map/MapView.tsx'
const LATER = ['/site/src/features/list/List.tsx', '/site/src/features/profile/Profile.tsx'] as const

/** The chunk of a module that these pages and lazy modules load with them, by the group of a name. */
function chunkOf(id: string, roots: readonly string[], groupName: 'shared' | 'map' = 'shared'): string | undefined {
  const info = (module: string): Partial<Rolldown.ModuleInfo> => ({
    importers: module === id ? [...roots] : [],
    isEntry: module.endsWith('.html'),
    dynamicImporters: roots.includes(module) && !module.endsWith('.html') ? [INDEX] : [],
  })
  const modules = { getModuleInfo: (module: string) => info(module) as Rolldown.ModuleInfo }
  const name = CHUNKS.find(group => group.debugName === groupName)?.name
  return (typeof name === 'function' && name(id, modules)) || undefined
}

it.each([
  ['the start page alone', [INDEX], undefined],
  ['the map alone', [MAP], undefined],
  ['a later part alone', [LATER[0]], undefined],
  ['two later parts', LATER, undefined],
  ['two other pages', [BULK, BUILDER], undefined],
  ['the start page and another', [INDEX, BULK], 'shared'],
  ['the start page and a later part', [INDEX, LATER[0]], 'shared'],
  ['the start page and the map', [INDEX, MAP], 'shared'],
  ['the map and a later part', [MAP, LATER[0]], 'shared'],
  ['another page and a later part', [BULK, LATER[0]], 'shared'],
] as const)('what %s load stands where no page fetches another’s', (_, roots, chunk) => {
  expect(chunkOf('/site/src/core/shared.ts', roots)).toBe(chunk)
})

it.each(['/site/src/features/map/panes.ts', '/site/node_modules/leaflet/src/map/Map.js'])(
  'what draws the map stays with it: %s',
  id => expect(chunkOf(id, [MAP, LATER[0]])).toBeUndefined(),
)

it.each([
  ['the map alone', [MAP], 'MapView'],
  ['the map and a later part', [MAP, LATER[0]], 'MapView'],
  ['two later parts', LATER, undefined],
] as const)('what of the map %s load is its one file, unless it is for later', (_, roots, chunk) => {
  expect(chunkOf('/site/src/features/map/panes.ts', roots, 'map')).toBe(chunk)
})

it('follows imports of imports, in circles, too', () => {
  const importers: Record<string, string[]> = { a: ['b', 'c'], b: ['a', INDEX], c: ['b', BULK] }
  const modules = {
    getModuleInfo: (id: string) =>
      ({
        importers: importers[id] ?? [],
        isEntry: id.endsWith('.html'),
        dynamicImporters: [],
      }) as Partial<Rolldown.ModuleInfo> as Rolldown.ModuleInfo,
  }
  const name = CHUNKS.find(group => group.debugName === 'shared')!.name
  expect(typeof name === 'function' && name('a', modules)).toBe('shared')
})
