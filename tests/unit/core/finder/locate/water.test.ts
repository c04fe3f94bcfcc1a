/** Whose water a point is in, on the compiled data. */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { diskSource } from '../../../../../cli/diskSource.ts'
import { editionIndex } from '../../../../../src/core/areas/editions.ts'
import { createFinder, type GeoSource } from '../../../../../src/core/finder/finder.ts'
import type { AreaTable } from '../../../../../src/core/geo.ts'
import { readJson } from '../../../compiled.ts'

const disk = diskSource(fileURLToPath(new URL('../../../../../public/geo', import.meta.url)))
const finder = createFinder(disk)
const { areas } = readJson<AreaTable>('areas.json')
const nameOf = async (cell: number) => {
  const gss = (await finder.cells())[cell]!.areas[editionIndex('ccg2017')]
  return areas.find(area => area.gss === gss)!.name
}

describe('water inside England has the nearest CCG', () => {
  it.each([
    ['the Yare in Norwich', 52.620343, 1.322007, 'South Norfolk'],
    ['the Thames at Tower Bridge', 51.5055, -0.0754, 'Tower Hamlets'],
    ['the Thames at Woolwich', 51.4965, 0.067, 'Greenwich'],
    ['the Thames at Gravesend', 51.448, 0.373, 'Dartford, Gravesham and Swanley'],
    ['the mouth of the Tees', 54.635, -1.16, 'Hartlepool and Stockton-on-Tees'],
    ['the mouth of the Tyne', 55.0085, -1.435, 'North Tyneside'],
    ['the Mersey at Pier Head', 53.4045, -3.001, 'Liverpool'],
    ['the middle of the Mersey', 53.4, -3.008, 'Wirral'],
    ['the Mersey at Runcorn', 53.346, -2.738, 'Halton'],
    ['the Humber Bridge', 53.7065, -0.45, 'East Riding of Yorkshire'],
    ['the quay of Hull', 53.7375, -0.333, 'Hull'],
    ['the Ouse at Selby', 53.786, -1.066, 'Vale of York'],
    ['the Severn at Newnham', 51.806, -2.445, 'Gloucestershire'],
    ['the English half of the Severn Bridge', 51.61, -2.639, 'Gloucestershire'],
    ['Portsmouth harbour', 50.81, -1.118, 'Portsmouth'],
    ['Cowes', 50.763, -1.297, 'Isle of Wight'],
    ['the Medina', 50.74, -1.288, 'Isle of Wight'],
    ['the Tamar Bridge', 50.408, -4.203, 'Northern, Eastern and Western Devon'],
    ['the Fal', 50.17, -5.03, 'Kernow'],
    ['the Exe', 50.65, -3.437, 'Northern, Eastern and Western Devon'],
    ['Poole harbour', 50.7, -1.99, 'Dorset'],
    ['Breydon Water', 52.612, 1.69, 'Great Yarmouth and Waveney'],
    ['the Orwell', 52.01, 1.2, 'Ipswich and East Suffolk'],
    ['Walney Channel', 54.1, -3.24, 'Morecambe Bay'],
    ['the English side of the Solway', 54.957, -3.215, 'North Cumbria'],
    ['the beach of Brighton', 50.8185, -0.139, 'Brighton and Hove'],
  ])('%s', async (_, lat, long, name) => {
    const answer = await finder.at({ lat, long })
    expect(answer).toMatchObject({ kind: 'point', water: expect.any(Number) })
    expect(await nameOf('cell' in answer ? answer.cell : -1)).toBe(`NHS ${name} CCG`)
  })
})

describe('on land, and in docks that the cells hold, nothing is said of water', () => {
  it.each([
    ['the Severn at Gloucester', 51.866, -2.263, 'Gloucestershire'],
    ['the Wharfe at Ulleskelf', 53.853, -1.214, 'Vale of York'],
    ['the Tyne in Newcastle', 54.9678, -1.603, 'Newcastle Gateshead'],
    ['Albert Dock, Hull', 53.7365, -0.345, 'Hull'],
    ['Albert Dock, Liverpool', 53.4003, -2.993, 'Liverpool'],
    ['Salford Quays', 53.472, -2.287, 'Salford'],
    ['Windermere', 54.36, -2.94, 'Morecambe Bay'],
    ['Chester', 53.19, -2.9, 'West Cheshire'],
  ])('%s', async (_, lat, long, name) => {
    const answer = await finder.at({ lat, long })
    expect(answer).toMatchObject({ kind: 'point' })
    expect(answer).not.toHaveProperty('water')
    expect(await nameOf('cell' in answer ? answer.cell : -1)).toBe(`NHS ${name} CCG`)
  })
})

describe('the sea, Wales and Scotland are outside England', () => {
  it.each([
    ['the Channel 6 km off Brighton', 50.765, -0.139, false],
    ['600 m off Brighton', 50.813, -0.139, true],
    ['the North Sea 6 km off Cromer', 52.99, 1.3, false],
    ['the Wash', 52.93, 0.25, false],
    ['Morecambe Bay', 54.1, -2.9, true],
    ['the mouth of the Humber', 53.6, 0.02, true],
    ['the Welsh side of the Severn', 51.5905, -2.7, true],
    ['the Welsh half of the Severn Bridge', 51.6, -2.665, true],
    ['the Welsh bank of the Wye', 51.6445, -2.6685, true],
    ['the Welsh side of the Dee', 53.255, -3.115, true],
    ['the Scottish side of the Solway', 54.975, -3.26, true],
    ['Chepstow', 51.6415, -2.676, true],
    ['Knighton', 52.344, -3.048, true],
    ['Gretna', 54.997, -3.067, true],
    ['Coldstream', 55.652, -2.252, true],
  ])('%s', async (_, lat, long, hasNearest) => {
    const answer = await finder.at({ lat, long })
    expect(answer.kind).toBe('abroad')
    expect('nearest' in answer).toBe(hasNearest)
  })
})

it('asks for the land of the neighbours only beside the border', async () => {
  const asked: string[] = []
  const source: GeoSource = { ...disk, json: path => disk.json(asked[asked.push(path) - 1]!) }
  const watched = createFinder(source)
  await watched.at({ lat: 51.5055, long: -0.0754 })
  await watched.at({ lat: 54.1, long: -2.9 })
  expect(asked).not.toContain('borderland.json')
  await watched.at({ lat: 51.61, long: -2.639 })
  expect(asked).toContain('borderland.json')
})
