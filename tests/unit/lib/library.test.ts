// @vitest-environment node
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { EditionId as PublicEditionId, Status as PublicStatus } from '../../../lib/api.ts'
import { createFinder as createBrowserFinder } from '../../../lib/browser.ts'
import { createFinder, editions } from '../../../lib/node.ts'
import { EDITION_IDS, type EditionId } from '../../../src/core/areas/editions.ts'
import type { Status } from '../../../src/core/bulk/row.ts'

const GEO = new URL('../../../public/geo/', import.meta.url)
const finder = createFinder({ data: GEO })

it('its declarations, which stand alone, say what the core says', () => {
  expectTypeOf<EditionId>().toExtend<PublicEditionId>()
  expectTypeOf<Status>().toExtend<PublicStatus>()
  expect(readFileSync(new URL('../../../lib/api.ts', import.meta.url), 'utf8')).not.toMatch(/\b(?:import|declare)\b/)
})

it('names the editions, oldest first', () => {
  expect(editions.map(({ id }) => id)).toEqual(EDITION_IDS)
  expect(editions[2]).toEqual({ id: 'ccg2017', kind: 'ccg', from: '2017-04-01', label: 'April 2017' })
})

const westEssex = { gss: 'E38000197', ods: '07H', name: 'NHS West Essex CCG' }

describe('answers', () => {
  it.each([
    [
      'cm166tn',
      { status: 'found', postcode: 'CM16 6TN', live: true, country: 'E92000001', areas: { ccg2017: westEssex } },
    ],
    ['51.7043,0.12394', { status: 'found', point: { lat: 51.7043, long: 0.12394 }, areas: { ccg2017: westEssex } }],
    ['CM16 6ZZ', { status: 'unknown', postcode: 'CM16 6ZZ' }],
    ['EH1 1YZ', { status: 'outside', postcode: 'EH1 1YZ', country: 'S92000003' }],
    ['CM16 6', { status: 'partial', postcode: 'CM16 6', choices: [{ ccg2017: westEssex }] }],
    ['CM16 6T', { status: 'invalid', reason: 'incode' }],
    ['CMI6 6TN', { status: 'invalid', suggestion: 'CM16 6TN' }],
    ['', { status: 'invalid' }],
  ])('%s', async (text, answer) => expect(await finder.find(text)).toMatchObject(answer))

  it('a place in the sea names the nearest in England', async () => {
    const { status, nearest } = await finder.at({ lat: 51.7, long: 1.35 })
    expect(status).toBe('outside')
    expect(nearest).toBeUndefined()
    expect(await finder.at({ lat: 51.5055, long: -0.0754 })).toMatchObject({ status: 'found', water: 120 })
    const near = await finder.at({ lat: 50.8, long: -0.15 })
    expect(near).toMatchObject({
      status: 'outside',
      nearest: { metres: expect.any(Number), areas: expect.any(Object) },
    })
  })
})

it('lists the areas of an edition by name', async () => {
  const areas = await finder.areas('ccg2017')
  expect(areas).toHaveLength(207)
  expect(areas[0]!.name < areas[1]!.name).toBe(true)
  expect(areas).toContainEqual(westEssex)
})

it('says what an area became, by either code', async () => {
  const [only, ...more] = await finder.shares('07H', 'ccg2017', 'icb2026')
  expect(more).toEqual([])
  expect(only).toMatchObject({ gss: 'E54000066', name: 'NHS Essex Integrated Care Board', share: 1 })
  expect(await finder.shares('E38000197', 'ccg2017', 'icb2026')).toEqual([only])
})

describe('what nobody can answer is told, whoever asks', () => {
  const any = finder as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>

  it.each([[null], [undefined], [42], [{}], [['CM16 6TN']], [Symbol('CM16')], [() => 'CM16']])('find(%o)', async text =>
    expect(await any.find!(text)).toEqual({ status: 'invalid', reason: 'not-text' }),
  )

  it.each([
    [{ lat: Number.NaN, long: 0 }],
    [{ lat: 51.7 }],
    [{ lat: 200, long: 0 }],
    [{ lat: 51.7, long: -181 }],
    [{ lat: '51.7', long: '0.12' }],
    [{ lat: Number.POSITIVE_INFINITY, long: 0 }],
    [{}],
    [null],
    [undefined],
    ['51.7,0.12'],
    [[51.7, 0.12]],
  ])('at(%o)', async point => expect(await any.at!(point)).toEqual({ status: 'invalid', reason: 'not-a-position' }))

  it.each([
    ['areas', ['foo'], 'There is no edition foo. Editions: ccg2015, '],
    ['areas', [undefined], 'There is no edition undefined.'],
    ['areas', [null], 'There is no edition null.'],
    ['shares', ['07H', 'foo', 'icb2026'], 'There is no edition foo.'],
    ['shares', ['07H', 'ccg2017', 'foo'], 'There is no edition foo.'],
    ['shares', ['ZZZ', 'ccg2017', 'icb2026'], 'ccg2017 has no area with the code ZZZ.'],
    ['shares', ['', 'ccg2017', 'icb2026'], 'ccg2017 has no area with the code .'],
    ['shares', [undefined, 'ccg2017', 'icb2026'], 'ccg2017 has no area with the code undefined.'],
    ['shares', [7, 'ccg2017', 'icb2026'], 'ccg2017 has no area with the code 7.'],
  ])('%s(%j)', async (method, args, words) => {
    const error = await any[method]!(...args).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RangeError)
    expect((error as Error).message).toContain(words)
  })
})

describe('data at an address', () => {
  async function withServer(answer: (path: string) => Buffer | number, use: (url: string) => Promise<void>) {
    const server = createServer((request, response) => {
      const body = answer(request.url!.slice(1))
      if (typeof body === 'number') response.writeHead(body).end()
      else response.end(body)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    server.close()
  }
  const fromDisk = (path: string) => readFileSync(new URL(path.replace('data/', ''), GEO))

  it.each([
    ['Node', createFinder],
    ['a browser', createBrowserFinder],
  ])('is read by %s', (_, create) =>
    withServer(fromDisk, async url => {
      const answer = await create({ data: `${url}data` }).find('CM16 6TN')
      expect(answer).toMatchObject({ status: 'found', areas: { ccg2017: westEssex } })
    }),
  )

  it('that does not answer is named, and asked again by the next question', async () => {
    let isBroken = true
    await withServer(
      path => (isBroken ? 503 : fromDisk(path)),
      async url => {
        const remote = createBrowserFinder({ data: url })
        await expect(remote.find('CM16 6TN')).rejects.toThrow(/Could not use http.*\.json: the server answered 503/)
        isBroken = false
        expect(await remote.find('CM16 6TN')).toMatchObject({ status: 'found' })
      },
    )
  })
})
