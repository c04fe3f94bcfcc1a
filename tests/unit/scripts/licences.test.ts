import { expect, it } from 'vitest'
import { packageOf } from '../../../scripts/lib/bundled.mjs'
import { componentList, licencesText, refused } from '../../../scripts/lib/notices.mjs'

const made = (name: string, licence: string) => ({
  name,
  version: '1.0.0',
  licence,
  text: '',
  integrity: 'sha512-AQID',
})

it('refuses what is not on the list, and states the exceptions', () => {
  const some = [
    made('a', 'GPL-3.0'),
    made('b', '(MIT OR GPL-3.0)'),
    made('c', 'none stated'),
    made('d', 'MIT AND GPL-3.0'),
  ]
  expect(refused(some).map(({ name }) => name)).toEqual(['a', 'c', 'd'])
  const leaflet = [made('react-leaflet', 'Hippocratic-2.1')]
  expect(refused(leaflet)).toEqual([])
  expect(licencesText(leaflet)).toContain('Exception: Hippocratic-2.1')
})

it('lists packages for machines, with their hashes', () => {
  const { components, ...head } = componentList([made('@scope/a', 'MIT')])
  expect(head).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { name: 'ccg-finder' } },
  })
  expect(components).toEqual([
    {
      type: 'library',
      name: '@scope/a',
      version: '1.0.0',
      purl: 'pkg:npm/%40scope/a@1.0.0',
      licenses: [{ expression: 'MIT' }],
      hashes: [{ alg: 'SHA-512', content: '010203' }],
    },
  ])
})

it.each([
  ['/home/x/app/node_modules/react/index.js', 'node_modules/react'],
  ['/home/x/app/node_modules/@visx/axis/esm/a.js', 'node_modules/@visx/axis'],
  ['/home/x/app/node_modules/a/node_modules/b/c.js?commonjs', 'node_modules/a/node_modules/b'],
  ['\0/home/x/app/node_modules/react/index.js', 'node_modules/react'],
  ['/home/x/app/src/core/link.ts', undefined],
])('%s is of %s', (id, expected) => expect(packageOf(id)).toBe(expected))
