// @vitest-environment node
import { gzipSync } from 'node:zlib'
import { expect, it, vi } from 'vitest'
import { buildLoader } from '../../../scripts/lib/loader.mjs'

it.each([
  '',
  'https://ccg-finder.q7zkv3mx.digital-services.wirral-nhs.co.uk/',
  'https://example.org/x9kq2vbz7mw4tjr8ydl3hpfs6nc5gae1uo/ccg/',
])('weighs less than 2 KB on a partner’s page, built for the address %j', async address => {
  vi.stubEnv('SITE_URL', address)
  const script = await buildLoader()
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(2048)
  expect(script).toContain(address)
})
