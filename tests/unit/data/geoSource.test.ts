import { describe, expect, it, vi } from 'vitest'
import { createGeoSource as createSource } from '../../../src/data/geoSource.ts'

vi.mock('../../../src/data/geoUrl.ts', () => ({ geoUrl: (path: string) => `/geo/${path}` }))

const INDEX = JSON.stringify({ CM: '0 1 2' })

function answering(...responses: (Response | Error)[]) {
  return vi.fn(async (_url: RequestInfo | URL, _init?: RequestInit) => {
    const next = responses.shift()
    if (!next) throw new Error('one request too many')
    if (next instanceof Error) throw next
    return next
  })
}

/** Of any content: hashes have a test of their own. */
const createGeoSource = (fetchFile: typeof fetch, isRight = async () => true) => createSource(fetchFile, () => isRight)

const ok = (body: string, type = 'application/json') => new Response(body, { headers: { 'content-type': type } })
const named = (name: string) => Object.assign(new Error(name), { name })

describe('a file of public/geo', () => {
  it('is fetched once, however often it is asked for', async () => {
    const fetchFile = answering(ok(INDEX))
    const source = createGeoSource(fetchFile)
    const [first, second] = await Promise.all([
      source.json('directory/index.json'),
      source.json('directory/index.json'),
    ])
    expect(first).toBe(second)
    expect(await source.json('directory/index.json')).toBe(first)
    expect(fetchFile).toHaveBeenCalledOnce()
    expect(fetchFile.mock.calls[0]![0]).toBe('/geo/directory/index.json')
  })

  it.each([
    ['network', new TypeError('Failed to fetch')],
    ['slow', named('TimeoutError')],
    ['slow', named('AbortError')],
    ['status', new Response('gone', { status: 404 })],
    ['damaged', ok('{"CM": "0 1')],
    ['damaged', ok('<!doctype html><title>Start</title>', 'text/html; charset=utf-8')],
    ['damaged', ok('{"CM": 5}')],
    ['damaged', ok('[]')],
  ])('that fails is %s, and is fetched anew the next time', async (kind, response) => {
    const source = createGeoSource(answering(response, ok(INDEX)))
    await expect(source.json('directory/index.json')).rejects.toMatchObject({
      name: 'GeoFileError',
      file: 'directory/index.json',
      kind,
    })
    expect(await source.json('directory/index.json')).toEqual({ CM: '0 1 2' })
  })

  it('that is another than was asked for is damaged', async () => {
    const source = createGeoSource(answering(ok(INDEX)), async () => false)
    await expect(source.json('directory/index.json')).rejects.toMatchObject({ kind: 'damaged' })
  })

  it('gives its bytes, but not those of a web page in its place', async () => {
    const source = createGeoSource(
      answering(ok('<!doctype html>', 'text/html'), new Response(new Uint8Array([1, 2, 3]))),
    )
    await expect(source.bytes('directory/CM16.bin')).rejects.toMatchObject({ kind: 'damaged' })
    expect(await source.bytes('directory/CM16.bin')).toEqual(new Uint8Array([1, 2, 3]))
  })

  it('found damaged by its reader is fetched anew, past the cache of the browser', async () => {
    const fetchFile = answering(ok(INDEX), ok(INDEX))
    const source = createGeoSource(fetchFile)
    await source.json('directory/index.json')
    expect(source.damaged('directory/index.json', new Error('no'))).toMatchObject({ kind: 'damaged' })
    await source.json('directory/index.json')
    expect(fetchFile.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload'])
  })
})

describe('of the files that have come', () => {
  /** Asks for files one after the other; returns those that were fetched. */
  async function fetchedFor(many: number, paths: readonly string[]): Promise<string[]> {
    const fetchFile = vi.fn(async (_url: RequestInfo | URL) => new Response(new Uint8Array([1])))
    const source = createSource(fetchFile, () => async () => true, many)
    for (const path of paths) await source.bytes(path)
    return fetchFile.mock.calls.map(([url]) => String(url).slice('/geo/'.length))
  }

  it.each([
    ['those of places stay as long as there is room', 2, ['a/1', 'a/2', 'a/1', 'a/2'], ['a/1', 'a/2']],
    [
      'the one that was not used for longest goes',
      2,
      ['a/1', 'b/2', 'a/1', 'a/3', 'a/1', 'b/2'],
      ['a/1', 'b/2', 'a/3', 'b/2'],
    ],
    ['those that are no place’s stay', 1, ['all', 'a/1', 'a/2', 'all'], ['all', 'a/1', 'a/2']],
    ['a table of many places has room for all', Infinity, ['a/1', 'a/2', 'a/3', 'a/1'], ['a/1', 'a/2', 'a/3']],
  ])('%s', async (_, many, paths, expected) => {
    expect(await fetchedFor(many, paths)).toEqual(expected)
  })
})
