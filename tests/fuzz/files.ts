/** What arrives from `public/geo`: whole, damaged, or made to deceive. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { createAtlas } from '../../src/core/areas/atlas.ts'
import { BitWriter } from '../../src/core/finder/directory/bits.ts'
import { COUNTRIES } from '../../src/core/finder/directory/country.ts'
import { decodeShard } from '../../src/core/finder/directory/decode.ts'
import { withHeader } from '../../src/core/finder/directory/format.ts'
import { INCODES } from '../../src/core/finder/directory/incode.ts'
import { packOutcodes, unpackOutcodes } from '../../src/core/finder/directory/outcodes.ts'
import { readPlaces } from '../../src/core/finder/readPlaces.ts'
import { suggestAreas } from '../../src/core/finder/search.ts'
import type { AreaTable, OutcodeIndex, PlaceTable } from '../../src/core/geo.ts'
import { checkGeoJson } from '../../src/data/schemas.ts'
import { mutated } from './mutate.ts'
import type { Target } from './target.ts'
import { anyText } from './texts.ts'

const GEO = new URL('../../public/geo/', import.meta.url)
export const readJson = (file: string): unknown => JSON.parse(readFileSync(new URL(file, GEO), 'utf8'))
const STAMP = 0x12345678
const areas = readJson('areas.json') as AreaTable
const places = readJson('places.json') as PlaceTable
const bytes = fc.uint8Array({ maxLength: 400 })

/** Refused with a RangeError, or read into entries that the directory can hold. */
function checkShard(shard: Uint8Array): void {
  try {
    const entries = decodeShard(shard, STAMP)
    entries.forEach(({ incode, country, cell, position }, i) => {
      assert.ok(incode < INCODES && incode > (entries[i - 1]?.incode ?? -1))
      assert.ok(COUNTRIES[country] !== undefined && (cell === null || cell < 256))
      assert.ok(position === null || position.every(Number.isSafeInteger))
    })
  } catch (error) {
    assert.ok(error instanceof RangeError, `${error}`)
  }
}

const anyBytes = fc.property(bytes, checkShard)
/** The checksum is right and the entries few, so that all that lies behind is tried. */
const sealed = fc.property(fc.nat(12), bytes, (count, body) => {
  const writer = new BitWriter()
  writer.bits(count, 12)
  for (const byte of body) writer.bits(byte, 8)
  checkShard(withHeader(writer.finish(), STAMP))
})

const outcodes = fc.property(fc.dictionary(anyText, anyText), index => {
  const set = unpackOutcodes(index as OutcodeIndex)
  const real = [...set].filter(outcode => /^[A-Z]{1,3}[0-9A-Z]*$/.test(outcode) && /^[A-Z]+/.test(outcode))
  assert.deepEqual(unpackOutcodes(packOutcodes(real)), new Set(real))
})

/** A file that is accepted can be used: no later code falls over it. */
export const schema = (file: string, whole: unknown, use: (json: unknown) => void) =>
  fc.property(fc.oneof(mutated(whole), fc.jsonValue()), json => {
    try {
      checkGeoJson(file, json)
    } catch (error) {
      assert.equal(error instanceof Error && error.name, 'ValiError', `${error}`)
      return
    }
    use(json)
  })

const fewAreas = { areas: areas.areas.slice(0, 3) }
const fewPlaces = {
  names: places.names.slice(0, 3),
  lat: places.lat.slice(0, 3),
  long: places.long.slice(0, 3),
  population: places.population.slice(0, 3),
}

const search = fc.property(anyText, text => {
  const found = suggestAreas(text, areas.areas)
  assert.ok(found.length <= 8)
})

export const FILES: readonly Target[] = [
  { name: 'shard: any bytes', cost: 1, property: anyBytes },
  { name: 'shard: any content behind a right checksum', cost: 1, property: sealed },
  { name: 'index of outcodes', cost: 2, property: outcodes },
  {
    name: 'directory/index.json',
    cost: 2,
    property: schema('directory/index.json', { CM: '0 1 16', GIR: '', W: '1 1A' }, json =>
      assert.ok(unpackOutcodes(json as OutcodeIndex).size > 0),
    ),
  },
  {
    name: 'areas.json',
    cost: 2,
    property: schema('areas.json', fewAreas, json => createAtlas((json as AreaTable).areas).in('ccg2017')),
  },
  {
    name: 'places.json',
    cost: 2,
    property: schema('places.json', fewPlaces, json => readPlaces(json as PlaceTable)),
  },
  {
    name: 'profiles',
    cost: 5,
    property: schema('profiles/E38000197.json', readJson('profiles/E38000197.json'), json =>
      assert.ok(typeof json === 'object'),
    ),
  },
  { name: 'search', cost: 10, property: search },
]
