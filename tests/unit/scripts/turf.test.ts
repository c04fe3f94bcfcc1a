/** `@turf/turf` has over a hundred functions; what people load has those in use alone. */
import { readFileSync } from 'node:fs'
import { build, type Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { packageOf } from '../../../scripts/lib/bundled.mjs'
import { importsOf, sourcesIn } from '../house/sources.ts'

const USERS = sourcesIn('src').filter(source => importsOf(source).includes('@turf/turf'))

/** `booleanPointInPolygon` → `@turf/boolean-point-in-polygon` */
const packageOfFunction = (name: string) => `@turf/${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`

function functionsInUse(): string[] {
  const lists = USERS.flatMap(({ text }) => /import \{([^}]*)\} from '@turf\/turf'/.exec(text)?.[1]?.split(',') ?? [])
  return lists.map(name => name.trim()).filter(Boolean)
}

/** A package of Turf, and what it needs of others. */
function withNeeded(name: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
  const needed = Object.keys(dependencies).filter(dependency => dependency.startsWith('@turf/'))
  return [name, ...needed.flatMap(withNeeded)]
}

async function bundled(): Promise<string[]> {
  const output = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: { input: USERS.map(({ path }) => path), preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput
  const modules = output.output.flatMap(part => (part.type === 'chunk' ? Object.entries(part.modules) : []))
  const used = modules.filter(([, { renderedLength }]) => renderedLength > 0)
  return [...new Set(used.flatMap(([id]) => packageOf(id)?.replace('node_modules/', '') ?? []))]
}

it('the bundle holds only the functions of Turf that are in use, and what these need', async () => {
  const inUse = functionsInUse().map(packageOfFunction)
  expect(inUse).toContain('@turf/boolean-point-in-polygon')
  const turf = (await bundled()).filter(name => name.startsWith('@turf/'))
  expect(turf).toEqual(expect.arrayContaining(inUse))
  expect(turf.filter(name => !inUse.flatMap(withNeeded).includes(name))).toEqual([])
})

it('Turf stays the declared package, in one version', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const declared = Object.keys(dependencies).filter(name => name.startsWith('@turf/'))
  expect(declared).toEqual(['@turf/turf'])
  const used = sourcesIn('src', 'pipeline', 'cli', 'lib')
    .flatMap(importsOf)
    .filter(name => name.startsWith('@turf/'))
  expect([...new Set(used)]).toEqual(['@turf/turf'])
})
