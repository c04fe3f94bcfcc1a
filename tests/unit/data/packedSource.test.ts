// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { diskSource } from '../../../cli/diskSource.ts'
import { areaOfOutcode, writePack } from '../../../src/core/finder/directory/pack.ts'
import { createFinder, type GeoSource } from '../../../src/core/finder/finder.ts'
import { createPackedSource } from '../../../src/data/packedSource.ts'
import { randomPostcodes } from '../../bench/randomPostcodes.ts'

const GEO = 'public/geo'
const disk = diskSource(GEO)
const nothingKept = async () => false

/** The network: singles from the disk, and packs as the build makes them. */
function network(packs: (area: string) => Uint8Array | Promise<never> = packOf): GeoSource & { asked: string[] } {
  const asked: string[] = []
  return {
    ...disk,
    asked,
    async bytes(path) {
      asked.push(path)
      const area = /^directory\/([A-Z]+)\.pack$/.exec(path)?.[1]
      return area === undefined ? disk.bytes(path) : packs(area)
    },
  }
}

function packOf(area: string): Uint8Array {
  const names = readdirSync(`${GEO}/directory`).filter(name => name.endsWith('.bin'))
  const outcodes = names.map(name => name.slice(0, -4)).filter(outcode => areaOfOutcode(outcode) === area)
  return writePack(new Map(outcodes.map(outcode => [outcode, readFileSync(`${GEO}/directory/${outcode}.bin`)])))
}

async function find(source: GeoSource, postcodes: readonly string[]) {
  const finder = createFinder(source)
  const answers = []
  for (const postcode of postcodes) answers.push(await finder.find(postcode))
  return answers
}

it('needs at most a third of the requests for 10,000 random postcodes, and answers the same', async () => {
  const postcodes = randomPostcodes(10_000)
  const packed = network()
  const single = network()
  const answers = await find(createPackedSource(packed, nothingKept), postcodes)
  expect(answers).toEqual(await find(single, postcodes))
  expect(packed.asked.length).toBeLessThanOrEqual(single.asked.length / 3)
  expect(packed.asked.length).toBeLessThanOrEqual(2383 / 3)
})

it('asks for one shard when one is needed', async () => {
  const source = network()
  await find(createPackedSource(source, nothingKept), ['CM16 6TN', 'CM16 4AA', 'M1 1AE'])
  expect(source.asked).toEqual(['directory/CM16.bin', 'directory/M1.bin'])
})

it('asks for nothing but shards that are on the device', async () => {
  const source = network()
  await find(
    createPackedSource(source, async () => true),
    ['CM16 6TN', 'CM20 1AA', 'CM1 1AA'],
  )
  expect(source.asked).toEqual(['directory/CM16.bin', 'directory/CM20.bin', 'directory/CM1.bin'])
})

it.each([
  ['does not arrive', () => Promise.reject(new Error('no network'))],
  ['is damaged', () => Uint8Array.of(1, 2, 3)],
])('takes single shards where a pack %s', async (_, packs) => {
  const source = network(packs)
  const answers = await find(createPackedSource(source, nothingKept), ['CM16 6TN', 'CM20 1AA', 'CM1 1AA'])
  expect(answers.map(({ kind }) => kind)).toEqual(['postcode', 'postcode', 'postcode'])
  expect(source.asked.filter(path => path.endsWith('.pack')).length).toBe(1)
})
