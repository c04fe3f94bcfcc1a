/** What a typed prefix costs: the time to its suggestions, and the bytes of the first name that is looked up. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { createAtlas } from '../../src/core/areas/atlas.ts'
import { createNames, type Names } from '../../src/core/finder/names/names.ts'
import { keyOf } from '../../src/core/finder/names/normalise.ts'
import { suggestAll } from '../../src/core/finder/searchEditions.ts'
import type { AreaTable } from '../../src/core/geo.ts'
import { checkGeoJson } from '../../src/data/schemas.ts'
import { createRandom } from './random.ts'

const GEO = 'public/geo'
const PREFIXES = 200
/** The promise is for a processor this many times as slow; V8 alone, so times grow with it. */
const SLOWER = 4
/** The best of so many counts: the machine may have other work. */
const ATTEMPTS = 5

export async function benchSuggest(): Promise<void> {
  const texts = new Map<string, string>()
  const read = (path: string) => {
    const text = texts.get(path) ?? readFileSync(`${GEO}/${path}`, 'utf8')
    texts.set(path, text)
    return text
  }
  const atlas = createAtlas((JSON.parse(read('areas.json')) as AreaTable).areas)
  const common = (JSON.parse(read('names/common.json')) as { names: string }).names.split('|')
  const random = createRandom(14)
  const prefixes = Array.from({ length: PREFIXES }, () => {
    const name = common[Math.floor(random() * common.length)]!
    return name.slice(0, 2 + Math.floor(random() * Math.min(8, name.length - 1)))
  })
  let asked = new Set<string>()
  // As the page does: parsed and checked, then kept.
  const open = () => {
    const kept = new Map<string, unknown>()
    return createNames(async path => {
      asked.add(path)
      const json = kept.get(path) ?? checkGeoJson(path, JSON.parse(read(path)))
      kept.set(path, json)
      return json
    })
  }
  const ask = async (names: Names, text: string) => {
    const start = performance.now()
    suggestAll(text, atlas, 'ccg2017')
    await names.suggest(text)
    return performance.now() - start
  }
  const [first, next, bytes] = [[] as number[], [] as number[], [] as number[]]
  for (const prefix of prefixes) {
    asked = new Set()
    const [firstTimes, nextTimes] = [[] as number[], [] as number[]]
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const names = open()
      firstTimes.push(await ask(names, prefix))
      if (attempt === 0)
        bytes.push([...asked].reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0))
      nextTimes.push(await ask(names, `${prefix}a`))
    }
    first.push(Math.min(...firstTimes))
    next.push(Math.min(...nextTimes))
  }
  console.log(
    `${PREFIXES} prefixes of 2 to 9 signs; best of ${ATTEMPTS}, times × ${SLOWER} for a processor ${SLOWER} times as slow`,
  )
  console.log('| | median | p95 | most |\n|---|---:|---:|---:|')
  const row = (what: string, values: number[], unit: string, factor: number) => {
    const sorted = values.map(value => value * factor).sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1)
    console.log(`| ${what} | ${at(0.5)} ${unit} | ${at(0.95)} ${unit} | ${at(1)} ${unit} |`)
  }
  row('first name looked up: list, file and suggestions', first, 'ms', SLOWER)
  row('the next letter', next, 'ms', SLOWER)
  row('files of the first lookup, with gzip', bytes, 'KB', 1e-3)
  console.log(
    `names/common.json, for a misspelt name: ${gzipSync(read('names/common.json'), { level: 9 }).length} bytes; keys: ${common.filter(keyOf).length}`,
  )
}
