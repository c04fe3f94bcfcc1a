import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compile } from '../../../pipeline/compile.ts'
import type { Step } from '../../../pipeline/steps.ts'
import { EDITIONS } from '../../../src/core/areas/editions.ts'
import { folder } from './folder.ts'

const quiet: Step = (_, work) => work()
const header = `LSOA11CD,${EDITIONS.map(({ column }) => column).join()}`
const areas = EDITIONS.map(({ kind }) => (kind === 'icb' ? 'E54000001' : 'E38000001')).join()
const lookup = gzipSync(`${header}\nE01000001,${areas}\n`)

describe('a fault in the sources leaves what was compiled before', () => {
  it.each<[string, Record<string, Uint8Array>, string]>([
    ['no table', {}, 'lsoa11_areas.csv.gz: the file is missing'],
    [
      'no edition',
      { 'lsoa11_areas.csv.gz': gzipSync('LSOA11CD,CCG15CD\n') },
      'lsoa11_areas.csv.gz, line 1, column CCG16CD: the column is missing',
    ],
    [
      'a malformed code',
      { 'lsoa11_areas.csv.gz': gzipSync(`${header}\nE01000001,${areas.replace('E54000001', 'E5400')}\n`) },
      'lsoa11_areas.csv.gz, line 2, column ICB22CD: expected a GSS code such as E38000197, found "E5400"',
    ],
    [
      'a malformed count',
      {
        'lsoa11_areas.csv.gz': lookup,
        'lsoa11_population.csv.gz': gzipSync('LSOA11CD,mid2017\nE01000001,"1,375"\n'),
      },
      'lsoa11_population.csv.gz, line 2, column mid2017: expected a whole number, 0 or more, found "1,375"',
    ],
    [
      'an LSOA of no area',
      {
        'lsoa11_areas.csv.gz': lookup,
        'lsoa11_population.csv.gz': gzipSync('LSOA11CD,mid2017\nE01000009,1\n'),
      },
      'lsoa11_population.csv.gz, line 2, column LSOA11CD: expected an LSOA of lsoa11_areas.csv.gz',
    ],
  ])('%s', async (_, sources, message) => {
    const dir = folder({ 'geo/areas.json': 'as before' })
    await expect(compile(folder(sources), join(dir, 'geo'), quiet)).rejects.toThrow(message)
    expect(readdirSync(dir)).toEqual(['geo'])
    expect(readFileSync(join(dir, 'geo/areas.json'), 'utf8')).toBe('as before')
  })
})
