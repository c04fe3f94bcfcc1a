import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { licencesText, refused, shippedPackages } from '../../../scripts/licences.mjs'

const packages = shippedPackages()

it('ships no package whose licence is not on the list', () => {
  expect(packages.length).toBeGreaterThan(20)
  expect(refused(packages).map(({ name, licence }) => `${name}: ${licence}`)).toEqual([])
})

it('refuses what is not on the list, and states the exceptions', () => {
  const made = (name: string, licence: string) => ({ name, version: '1.0.0', licence, text: '' })
  const some = [
    made('a', 'GPL-3.0'),
    made('b', '(MIT OR GPL-3.0)'),
    made('c', 'none stated'),
    made('d', 'MIT AND GPL-3.0'),
  ]
  expect(refused(some).map(({ name }) => name)).toEqual(['a', 'c', 'd'])
  expect(refused([made('react-leaflet', 'Hippocratic-2.1')])).toEqual([])
  expect(licencesText(packages)).toContain('Exception: Hippocratic-2.1')
})

it('has them all collected in LICENCES.txt', () => {
  expect(readFileSync('LICENCES.txt', 'utf8')).toBe(licencesText(packages))
})
