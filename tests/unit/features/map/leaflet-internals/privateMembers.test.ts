import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const SOURCES = 'src/'
const INTERNALS = 'features/map/leaflet-internals/'
/** `map._stop`, `map?._stop`, `map['_stop']`. */
const PRIVATE_MEMBER = /\.\s*_[a-zA-Z]\w*|\[\s*['"`]_[a-zA-Z]/g

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))
const membersIn = (file: string) => readFileSync(SOURCES + file, 'utf8').match(PRIVATE_MEMBER) ?? []

it('the internals are written for the installed version of Leaflet', () => {
  const { version } = JSON.parse(readFileSync('node_modules/leaflet/package.json', 'utf8')) as { version: string }
  expect(version).toBe('1.9.4')
})

it('no other file uses private members', () => {
  const others = sources.filter(file => !file.startsWith(INTERNALS))
  expect(others.length).toBeGreaterThan(300)
  expect(others.filter(file => membersIn(file).length > 0)).toEqual([])
})

it('the README names every private member in use, and no other', () => {
  const readme = readFileSync(`${SOURCES}${INTERNALS}README.md`, 'utf8')
  const inside = sources.filter(file => file.startsWith(INTERNALS))
  const code = inside.map(file => readFileSync(SOURCES + file, 'utf8')).join('\n')
  // Without comments; a private member is used or declared by a name that begins with one underscore.
  const names = (text: string) => new Set(text.match(/(?<![\w])_[a-zA-Z]\w*/g))
  expect([...names(readme)].sort()).toEqual([...names(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))].sort())
})
