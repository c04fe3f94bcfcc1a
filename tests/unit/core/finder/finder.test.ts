/** The finder on the compiled data: the answers that people get. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { diskSource } from '../../../../cli/diskSource.ts'
import { EDITION_IDS, type EditionId } from '../../../../src/core/areas/editions.ts'
import { createFinder, type Finder, type GeoSource } from '../../../../src/core/finder/finder.ts'
import { createLocator } from '../../../../src/core/finder/locate/locator.ts'
import type { FinderResult } from '../../../../src/core/finder/result.ts'
import type { CellTopology } from '../../../../src/core/geo.ts'
import { createRandom } from '../../../bench/random.ts'

const GEO = fileURLToPath(new URL('../../../../public/geo', import.meta.url))
const disk = diskSource(GEO)

/** The disk, remembering which files were asked for. */
function watched(change: Partial<GeoSource> = {}) {
  const asked: string[] = []
  const remember = (path: string) => {
    asked.push(path)
    return path
  }
  const source: GeoSource = {
    ...disk,
    json: path => disk.json(remember(path)),
    bytes: path => disk.bytes(remember(path)),
    ...change,
  }
  return { source, asked }
}

let finder: Finder
let asked: string[]
beforeEach(() => {
  const { source, asked: list } = watched()
  finder = createFinder(source)
  asked = list
})

async function codes(text: string): Promise<Record<EditionId, string>> {
  const answer = await finder.find(text)
  if (!('cell' in answer)) throw new Error(`${text} has no cell: ${answer.kind}`)
  const { areas } = (await finder.cells())[answer.cell]!
  return Object.fromEntries(EDITION_IDS.map((id, i) => [id, areas[i]])) as Record<EditionId, string>
}

/** The cell that holds a point; undefined in water, which has the nearest. */
function landCell(answer: FinderResult): number | undefined {
  return answer.kind === 'point' && answer.water === undefined ? answer.cell : undefined
}

describe('a postcode', () => {
  it('has its official area in every edition', async () => {
    expect(await codes('cm16 6tn')).toMatchObject({ ccg2017: 'E38000197', icb2022: 'E54000025', icb2026: 'E54000066' })
  })

  it('has its official area where the overview draws the border on the other side of it', async () => {
    for (const [text, official] of [
      ['AL4 0HG', 'E38000079'],
      ['AL4 0NX', 'E38000049'],
      ['AL5 3NG', 'E38000010'],
    ] as const)
      expect((await codes(text)).ccg2017, text).toBe(official)
  })

  it('needs the overview, the list of outcodes and one shard', async () => {
    await finder.find('CM16 6TN')
    await finder.find('CM16 5AA')
    expect(asked.toSorted()).toEqual(['directory/CM16.bin', 'directory/index.json', 'overview.json'])
  })

  it('says where it is and whether it is in use', async () => {
    expect(await finder.find('CM166TN')).toMatchObject({
      kind: 'postcode',
      postcode: 'CM16 6TN',
      live: true,
      country: 'england',
      point: { lat: 51.7043, long: 0.12395 },
    })
    expect(await finder.find('AL1 1AA')).toMatchObject({ kind: 'postcode', live: false })
  })

  it.each([
    ['no position known', 'BD98 1GA', { kind: 'unplaced', live: true }],
    ['Welsh', 'CF10 1AA', { kind: 'elsewhere', country: 'wales' }],
    ['Scottish', 'EH1 1YZ', { kind: 'elsewhere', country: 'scotland' }],
    ['of Northern Ireland', 'BT1 5GS', { kind: 'elsewhere', country: 'northern-ireland' }],
    ['of the Channel Islands', 'GY1 1AA', { kind: 'elsewhere', country: 'channel-islands' }],
    ['of the Isle of Man', 'IM1 1AA', { kind: 'elsewhere', country: 'isle-of-man' }],
    ['Welsh by country and English by allocation', 'CH1 4QX', { kind: 'postcode', country: 'wales' }],
    ['not in its shard', 'CM16 0AA', { kind: 'unknown', postcode: 'CM16 0AA' }],
    ['of no outcode', 'WF18 1AL', { kind: 'unknown', postcode: 'WF18 1AL', missing: 'WF18' }],
    ['a code that is no place', 'GIR 0AA', { kind: 'special', special: { kind: 'non-geographic' } }],
    ['in a sentence', 'I live at CM16 6TN.', { kind: 'postcode', postcode: 'CM16 6TN' }],
    ['one of two, the other unknown', 'Unit B1 1ST, LS1 4AP', { kind: 'postcode', postcode: 'LS1 4AP' }],
    ['with a letter that never stands there', 'CM16 6TM', { kind: 'invalid', suggestion: 'CM16 6TN' }],
    ['a letter that is no area', 'x', { kind: 'invalid', reason: 'too-short' }],
    ['a name', 'Harlow', { kind: 'invalid', reason: 'words' }],
    ['none', 'zzz99LS1 1UR', { kind: 'invalid', reason: 'too-long' }],
    ['blank', ' \t\u00a0', { kind: 'empty' }],
  ])('%s', async (_, text, expected) => expect(await finder.find(text)).toMatchObject(expected))
})

it.each(['CM16 0CV', 'Soho', 'Moore'])('%s: offers no correction that the directory does not have', async text => {
  const answer = await finder.find(text)
  expect(answer.kind).toBe('invalid')
  expect(answer).not.toHaveProperty('suggestion')
})

describe('several postcodes in a text', () => {
  it('are a choice', async () => {
    expect(await finder.find('CM16 6TN and M1 1AE')).toMatchObject({
      kind: 'several',
      answers: [{ postcode: 'CM16 6TN' }, { postcode: 'M1 1AE' }],
    })
  })
})

describe('a postcode that the directory does not have', () => {
  it('has the cells of its sector', async () => {
    const answer = await finder.find('SW6 5PN')
    expect(answer).toMatchObject({ kind: 'unknown', nearby: { code: 'SW6 5' } })
    expect(answer.kind === 'unknown' && answer.nearby!.cells.length).toBeGreaterThan(1)
  })

  it('or those of its outcode where no sector is such', async () => {
    expect(await finder.find('CM16 0AA')).toMatchObject({ kind: 'unknown', nearby: { code: 'CM16' } })
  })
})

describe('postcodes of the Crown Dependencies', () => {
  it.each(['JE2 3AB', 'IM1 1AA', 'GY1 1AA'])('%s: nobody publishes whether it is in use', async text => {
    expect(await finder.find(text)).not.toHaveProperty('live')
  })
})

describe('the start of a postcode', () => {
  it.each(['SW1', 'EC1', 'WC2', 'London SW1', 'LS', 'CM'])('%s: all outcodes that begin so', async text => {
    const answer = await finder.find(text)
    expect(answer.kind).toBe('partial')
    expect(answer.kind === 'partial' && answer.cells.length).toBeGreaterThan(1)
  })

  it.each(['W1 1AA', 'CM16 0ZZ'])('%s, which is none: what is said of its outcode is what that answers', async text => {
    const [unknown, part] = [await finder.find(text), await finder.find(text.split(' ')[0]!)]
    if (unknown.kind !== 'unknown' || part.kind !== 'partial') throw new Error(`${unknown.kind}, ${part.kind}`)
    expect(unknown.nearby).toEqual({ code: part.code, cells: part.cells })
  })

  it('that is retired stands for those that came after it', async () => {
    const [old, later] = [await finder.find('W1'), await finder.find('W1T')]
    if (old.kind !== 'partial' || later.kind !== 'partial') throw new Error(`${old.kind}, ${later.kind}`)
    expect(old.cells).toEqual(expect.arrayContaining([...later.cells]))
  })

  it.each([
    ['NP16', ['wales']],
    ['LD7', ['wales']],
    ['LD8', ['wales']],
    ['CH4', ['wales']],
    ['CH4 0', ['wales']],
    ['SY10', ['wales']],
    ['TD15', ['scotland']],
    ['DG16', ['scotland']],
    ['CH', ['wales']],
    ['SY', ['wales']],
    ['TD', ['scotland']],
    ['CM16', undefined],
    ['LS', undefined],
  ])('%s is partly in %j', async (text, countries) => {
    const answer = await finder.find(text)
    expect(answer.kind === 'partial' ? answer.countries : answer.kind).toEqual(countries)
  })

  it('of Northern Ireland is of that country', async () => {
    expect(await finder.find('BT')).toMatchObject({ kind: 'elsewhere', country: 'northern-ireland' })
  })

  it('gives the cells it touches, most postcodes first', async () => {
    const answer = await finder.find('CM16')
    expect(answer).toMatchObject({ kind: 'partial', code: 'CM16' })
    const cells = await finder.cells()
    expect(answer.kind === 'partial' && cells[answer.cells[0]!]!.areas[2]).toBe('E38000197')
  })

  it('gives those of England where an outcode is in two countries', async () => {
    for (const outcode of ['TD15', 'CH4', 'SY10', 'HR5', 'NP16']) {
      expect(await finder.find(outcode), outcode).toMatchObject({ kind: 'partial', code: outcode })
    }
  })

  it('names the country where it touches none', async () => {
    expect(await finder.find('EH1')).toEqual({ kind: 'elsewhere', code: 'EH1', country: 'scotland' })
    expect(await finder.find('CF10 1')).toEqual({ kind: 'elsewhere', code: 'CF10 1', country: 'wales' })
  })
})

describe('a position', () => {
  it('far from every border needs the overview alone', async () => {
    expect(await finder.at({ lat: 51.745, long: 0.3 })).toMatchObject({ kind: 'point' })
    expect(asked).toEqual(['overview.json'])
  })

  it('is read from a text, too', async () => {
    expect(await finder.find('51.7043, 0.1239')).toMatchObject({ kind: 'point', point: { lat: 51.7043, long: 0.1239 } })
  })

  it('the other way round, too, but only as an offer', async () => {
    expect(await finder.find('0.1239, 51.7043')).toMatchObject({
      kind: 'abroad',
      meant: { lat: 51.7043, long: 0.1239 },
    })
    expect(await finder.find('1.5, 3.5')).not.toHaveProperty('meant')
  })

  it('in the sea names the nearest cell within 5 km, and none beyond', async () => {
    const near = await finder.at({ lat: 51.525, long: 0.72 })
    expect(near.kind).toBe('abroad')
    expect(near.kind === 'abroad' && near.nearest!.metres).toBeLessThan(5000)
    expect(await finder.at({ lat: 54, long: 2.2 })).toEqual({ kind: 'abroad', point: { lat: 54, long: 2.2 } })
    expect(await finder.at({ lat: 48.85, long: 2.35 })).toEqual({ kind: 'abroad', point: { lat: 48.85, long: 2.35 } })
  })

  it('on an island that the overview leaves out is still found', async () => {
    // Bryher, Isles of Scilly; St Mary's is the only one that the overview is sure to have.
    expect(await finder.at({ lat: 49.9545, long: -6.353 })).toMatchObject({ kind: 'point' })
  })

  it('has the answer of the 20 m detail, at 10,000 random places', async () => {
    const detail = createLocator((await disk.json('detail.json')) as CellTopology)
    const random = createRandom(1)
    for (let i = 0; i < 10_000; i++) {
      const point = { lat: 49.9 + random() * 5.9, long: -6.4 + random() * 8.2 }
      const answer = await finder.at(point)
      expect(landCell(answer), JSON.stringify(point)).toBe(detail.cellAt(point))
    }
  })

  it('has the answer of the detail along the borders, too, where it is hardest', async () => {
    const overview = createLocator((await disk.json('overview.json')) as CellTopology)
    const detail = createLocator((await disk.json('detail.json')) as CellTopology)
    const random = createRandom(2)
    for (const { rings } of overview.polygons) {
      for (const [long, lat] of rings[0]!.filter((_, i) => i % 8 === 0)) {
        const point = { lat: lat! + (random() - 0.5) * 0.01, long: long! + (random() - 0.5) * 0.01 }
        const answer = await finder.at(point)
        expect(landCell(answer), JSON.stringify(point)).toBe(detail.cellAt(point))
      }
    }
  })
})

describe('near a border', () => {
  it('names the neighbour and how near, by the detail', async () => {
    const detail = createLocator((await disk.json('detail.json')) as CellTopology)
    const [point, cell] = [{ lat: 51.6335, long: -0.0088 }, detail.cellAt({ lat: 51.6335, long: -0.0088 })!]
    const expected = detail.bordersNear(point, 250).filter(near => near.cell !== cell)
    expect(await finder.near(point, cell)).toEqual(expected)
  })

  it('has nothing to say, and nothing to load, far from one', async () => {
    const point = { lat: 51.745, long: 0.3 }
    const answer = await finder.at(point)
    expect(await finder.near(point, 'cell' in answer ? answer.cell : -1)).toEqual([])
    expect(asked).toEqual(['overview.json'])
  })
})

describe('room for few files', () => {
  const postcodes = ['CM16 6TN', 'M14 5RQ', 'CM16 6TN', 'AL4 0HG']
  const points = [
    { lat: 51.6335, long: -0.0088 },
    { lat: 52.5, long: -1.9 },
    { lat: 51.6335, long: -0.0088 },
  ]
  const answers = async (finder: Finder) => [
    await Promise.all(postcodes.map(finder.find)),
    await Promise.all(points.map(point => finder.around(point, 250))),
    await finder.find('CM'),
  ]

  it('changes no answer', async () => {
    const small = createFinder(watched().source, { shards: 1, borders: 1 })
    expect(await answers(small)).toEqual(await answers(finder))
  })

  it.each([
    ['all, where nothing is said', undefined, 2],
    ['the last', { shards: 1 }, 3],
    ['the last two', { shards: 2 }, 2],
  ])('keeps %s', async (_, room, fetched) => {
    const { source, asked } = watched()
    const finder = createFinder(source, room)
    for (const postcode of postcodes.slice(0, 3)) await finder.find(postcode)
    expect(asked.filter(path => path.endsWith('.bin'))).toHaveLength(fetched)
  })
})

describe('a file that cannot be used', () => {
  it('is named, and fetched anew at the next call', async () => {
    let broken = true
    const whole = readFileSync(`${GEO}/directory/CM16.bin`)
    const { source } = watched({ bytes: async () => (broken ? whole.subarray(0, 99) : whole) })
    const failing = createFinder(source)
    await expect(failing.find('CM16 6TN')).rejects.toThrow('directory/CM16.bin')
    broken = false
    expect(await failing.find('CM16 6TN')).toMatchObject({ kind: 'postcode' })
  })

  it('is refused when it is of another release than the overview', async () => {
    const json = async (path: string) => {
      const file = (await disk.json(path)) as object
      return path === 'overview.json' ? { ...file, stamp: 1 } : file
    }
    const failing = createFinder(watched({ json }).source)
    await expect(failing.find('CM16 6TN')).rejects.toThrow('another release')
    await expect(failing.at({ lat: 54, long: 2.2 })).rejects.toThrow('another release')
  })
})
