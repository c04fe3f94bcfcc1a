/** Compressed copies: those of the files that are there, and none made twice. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compressFolder } from '../../../scripts/lib/compress.mjs'

let folder: string
let dist: string
let kept: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'))
  dist = join(folder, 'dist')
  kept = join(folder, 'kept')
  mkdirSync(join(dist, 'data/v1'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const text = (word: string) => `${word} `.repeat(1000)

test('a text has both copies, a file for developers gzip alone, and what is small or no text has none', async () => {
  writeFileSync(join(dist, 'page.html'), text('page'))
  writeFileSync(join(dist, 'data/v1/areas.json'), text('areas'))
  writeFileSync(join(dist, 'small.txt'), 'small')
  writeFileSync(join(dist, 'picture.png'), text('picture'))
  await compressFolder(dist, kept)
  expect(brotliDecompressSync(readFileSync(join(dist, 'page.html.br'))).toString()).toBe(text('page'))
  expect(gunzipSync(readFileSync(join(dist, 'page.html.gz'))).toString()).toBe(text('page'))
  expect(gunzipSync(readFileSync(join(dist, 'data/v1/areas.json.gz'))).toString()).toBe(text('areas'))
  const copies = (readdirSync(dist, { recursive: true }) as string[]).filter(name => /\.(?:br|gz)$/.test(name))
  expect(copies.sort()).toEqual(['data/v1/areas.json.gz', 'page.html.br', 'page.html.gz'])
})

test('the next build takes the copies of what is the same, makes those of what has changed, and keeps no others', async () => {
  writeFileSync(join(dist, 'same.html'), text('same'))
  writeFileSync(join(dist, 'other.html'), text('before'))
  await compressFolder(dist, kept)
  const before = readdirSync(kept)
  // Marked, to see which of them are taken.
  for (const name of before) writeFileSync(join(kept, name), 'taken')
  writeFileSync(join(dist, 'other.html'), text('after'))
  await compressFolder(dist, kept)
  expect(readFileSync(join(dist, 'same.html.br'), 'utf8')).toBe('taken')
  expect(readFileSync(join(dist, 'same.html.gz'), 'utf8')).toBe('taken')
  expect(brotliDecompressSync(readFileSync(join(dist, 'other.html.br'))).toString()).toBe(text('after'))
  expect(gunzipSync(readFileSync(join(dist, 'other.html.gz'))).toString()).toBe(text('after'))
  const after = readdirSync(kept)
  expect(after).toHaveLength(4)
  expect(after.filter(name => before.includes(name))).toHaveLength(2)
})

test('two files that are the same share their copies', async () => {
  for (const name of ['one.html', 'two.html']) writeFileSync(join(dist, name), text('both'))
  await compressFolder(dist, kept)
  for (const name of ['one.html', 'two.html'])
    expect(brotliDecompressSync(readFileSync(join(dist, `${name}.br`))).toString()).toBe(text('both'))
  expect(readdirSync(kept)).toHaveLength(2)
})
