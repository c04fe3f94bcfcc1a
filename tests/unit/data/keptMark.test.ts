// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { asKept, removeKept } from '../../../src/data/keptMark.ts'

const stored = new Map<string, Response>()
const cache = {
  keys: async () => [...stored.keys()].map(url => new Request(url)),
  match: async ({ url }: Request) => stored.get(url),
  delete: async ({ url }: Request) => stored.delete(url),
}

beforeEach(() => vi.stubGlobal('caches', { open: async () => cache }))
afterEach(() => vi.unstubAllGlobals())

it('"Remove" deletes what was kept on demand, and leaves what was looked up', async () => {
  const headers = new Headers({ 'content-type': 'application/octet-stream' })
  const kept = asKept(new Uint8Array([1, 2, 3]).buffer, headers)
  expect(kept.headers.get('content-type')).toBe('application/octet-stream')
  expect(new Uint8Array(await kept.clone().arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]))
  stored.set('https://x.example/geo/directory/M1.bin', kept)
  stored.set('https://x.example/geo/directory/CM16.bin', new Response('looked up'))
  await removeKept()
  expect([...stored.keys()]).toEqual(['https://x.example/geo/directory/CM16.bin'])
})

it('a browser that refuses storage is an error to be told', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('no', 'SecurityError')) })
  await expect(removeKept()).rejects.toThrow('no')
})
