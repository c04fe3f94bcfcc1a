// @vitest-environment node
/** `navigate` is the one writer of the link, in the state and in the address. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const WRITER = 'src/store/navigate.ts'
const WAYS = {
  'writes the address': /\baddress\s*\.\s*write\(|\.(?:push|replace)State\(/,
  'sets the link of the state': /\b(?:set|setState|change)\(\s*(?:\w+\s*=>\s*)?\(?\{[^}]*?\blink\b/,
}
/** Where the browser's history is touched for everybody. */
const ADDRESSES = /^src\/data\/(?:address|frameAddress)\.ts$/

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => `src/${name.replaceAll('\\', '/')}`)
  .map(path => ({ path, text: readFileSync(path, 'utf8') }))
  .filter(({ path }) => !ADDRESSES.test(path))

it.each(Object.entries(WAYS))('nothing else %s', (_what, pattern) => {
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([WRITER])
})
