import { describe, expect, it } from 'vitest'
import { findHome, type Script } from '../../../src/loader/home.ts'

const SITE = 'https://finder.example/'
const classic = (src: string): Script => ({ src, type: '' })
const module = (src: string): Script => ({ src, type: 'module' })
const FOUND = { page: `${SITE}embed.html` }
const REFUSED = { why: expect.stringContaining('merged, inlined or evaluated') }
const COPY = { why: expect.stringContaining('It is a copy') }
const script = classic(`${SITE}embed.v1.js`)

describe('the loader knows its home', () => {
  it.each<[what: string, current: Script | null, scripts: Script[], built: string, expected: object]>([
    ['from its own address', script, [script], '', FOUND],
    ['from it with a query that a system added', classic(`${SITE}embed.v1.js?ver=6.5`), [], '', FOUND],
    [
      'in a folder',
      classic('https://council.example/tools/ccg/embed.v1.js'),
      [],
      '',
      { page: 'https://council.example/tools/ccg/embed.html' },
    ],
    ['as a module', null, [module(`${SITE}embed.v1.js`)], '', FOUND],
    [
      'as a module that is named twice',
      null,
      [module(`${SITE}embed.v1.js`), module(`${SITE}embed.v1.js?x`)],
      '',
      FOUND,
    ],
    ['at the home that it was built for', script, [script], SITE, FOUND],
    ['not merged into another script', classic('/cache/all.min.js'), [script], '', REFUSED],
    ['not merged into one of another name that ends alike', classic('/cache/my-embed.v1.js'), [], '', REFUSED],
    ['not where its name is only in the query', classic('/load?x=/embed.v1.js'), [], '', REFUSED],
    ['not inlined', classic(''), [script], '', REFUSED],
    ['not evaluated, whatever other scripts there are', null, [script], '', REFUSED],
    ['not evaluated on an empty page', null, [], '', REFUSED],
    [
      'not as one of two modules of that name',
      null,
      [module(`${SITE}embed.v1.js`), module('https://b.example/embed.v1.js')],
      '',
      REFUSED,
    ],
    ['not cached elsewhere under its own name', classic('https://council.example/cache/embed.v1.js'), [], SITE, COPY],
  ])('%s', (_, current, scripts, built, expected) => {
    expect(findHome(current, scripts, built)).toEqual(expected)
  })
})
