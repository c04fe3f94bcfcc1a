import { describe, expect, it } from 'vitest'
import { judgePolicy } from '../../../../src/core/embed/hostPolicy.ts'

const SITE = 'https://finder.example/tools/'
/** What is missing of a policy. */
const missing = (policy: string) =>
  judgePolicy(policy, SITE)
    .filter(({ isAllowed }) => !isAllowed)
    .map(({ need }) => need)

describe('a page’s policy', () => {
  it.each<[policy: string, missing: string[]]>([
    ['', []],
    ["img-src 'self'", []],
    ["default-src 'self'", ['frame-src', 'script-src', 'style-src']],
    ["default-src 'none'; frame-src https://finder.example; script-src https://finder.example", ['style-src']],
    ["Content-Security-Policy: default-src 'self'; FRAME-SRC https://finder.example", ['script-src', 'style-src']],
    ['child-src https://finder.example; script-src https://finder.example', []],
    ["script-src 'self'; script-src-elem https://finder.example", []],
    ['default-src *', ['style-src']],
    ["default-src https: 'unsafe-inline'", []],
    ["default-src http: 'unsafe-inline'", []],
    ["default-src data: 'unsafe-inline'", ['frame-src', 'script-src']],
    ['frame-src finder.example; script-src *.example', []],
    ['frame-src *.finder.example', ['frame-src']],
    ['frame-src https://finder.example:8443', ['frame-src']],
    ['frame-src https://finder.example:*', []],
    ['frame-src https://finder.example/tools/', []],
    ['frame-src https://finder.example/other/', ['frame-src']],
    ['script-src https://finder.example/tools/embed.v1.js', []],
    ["script-src 'nonce-abc' 'strict-dynamic' https:", ['script-src']],
    ["style-src 'unsafe-inline' 'nonce-abc'", ['style-src']],
    ["frame-src 'none'; frame-src https://finder.example", ['frame-src']],
    ["frame-src https://finder.example, frame-src 'none'", ['frame-src']],
    ['frame-src https://finder.example\nframe-src https://finder.example', []],
  ])('%j lacks %j', (policy, expected) => {
    expect(missing(policy)).toEqual(expected)
  })

  it('is told what to add', () => {
    expect(judgePolicy("default-src 'none'", SITE).map(({ need, add }) => `${need} ${add}`)).toEqual([
      'frame-src https://finder.example',
      'script-src https://finder.example',
      "style-src 'unsafe-inline'",
    ])
  })
})
