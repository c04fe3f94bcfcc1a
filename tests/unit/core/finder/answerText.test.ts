/** What a text comes to, on the compiled data: the kinds of question that people ask by name. */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { diskSource } from '../../../../cli/diskSource.ts'
import { createSearch } from '../../../../cli/named.ts'
import { editionIndex } from '../../../../src/core/areas/editions.ts'
import { createFinder } from '../../../../src/core/finder/finder.ts'
import { nameOfMatch } from '../../../../src/core/finder/names/read.ts'
import type { Result } from '../../../../src/core/finder/result.ts'
import { nameOfSuggestion } from '../../../../src/core/finder/suggestion.ts'
import type { AreaTable } from '../../../../src/core/geo.ts'
import { areaOfPractice, memberOn, registerDay } from '../../../../src/core/practices/practice.ts'
import { suggestionHint } from '../../../../src/words/suggestions.ts'
import { readHistory } from '../../compiled.ts'

const { atlas, cells } = readHistory()
const source = diskSource(fileURLToPath(new URL('../../../../public/geo', import.meta.url)))
const { areas } = (await source.json('areas.json')) as AreaTable
const search = createSearch(source, areas, createFinder(source))

/** Names of the CCGs of April 2017 that a result leads to. */
function ccgsOf(result: Result): string[] {
  const found = 'cells' in result ? result.cells : 'cell' in result ? [result.cell] : []
  const codes = found.map(cell => cells[cell]!.areas[editionIndex('ccg2017')]!)
  return [...new Set(codes)].map(code => atlas.get('ccg2017', code)!.name)
}

describe('one place or region is an answer', () => {
  it.each([
    ['Wimbledon', ['NHS Merton CCG']],
    ['Tottenham', ['NHS Haringey CCG']],
    ['Theydon Bois', ['NHS West Essex CCG']],
    ['theydon-bois', ['NHS West Essex CCG']],
    ['Epping Forest', ['NHS West Essex CCG']],
    ['Cornwall', ['NHS Kernow CCG']],
    ['Cornwall CCG', ['NHS Kernow CCG']],
    ['Ashford, Kent', ['NHS Ashford CCG']],
    ['Ashford Kent', ['NHS Ashford CCG']],
    ['Newport, Isle of Wight', ['NHS Isle of Wight CCG']],
    ['Royal Leamington Spa', ['NHS South Warwickshire CCG']],
    ['Leamington Spa', ['NHS South Warwickshire CCG']],
    ['St Thomas Hospital', ['NHS Lambeth CCG']],
  ])('%s', async (text, names) => expect(ccgsOf(await search(text))).toEqual(names))

  it.each([
    ['Birmingham', 3],
    ['Leeds', 3],
    ['Essex', 7],
    ['London', 32],
  ])('%s was in %i CCGs', async (text, count) => {
    const result = await search(text)
    expect(result.kind).toBe('region')
    expect(ccgsOf(result)).toHaveLength(count)
  })

  it('of a region has all its people', async () => {
    const result = await search('Birmingham')
    if (result.kind !== 'region') throw new Error(result.kind)
    expect(result.region.residents.reduce((sum, each) => sum + each, 0)).toBe(result.region.people)
  })
})

describe('one name for several places is a choice, the largest first', () => {
  it.each([
    ['Clapham', 'Lambeth'],
    ['Bow', 'Tower Hamlets'],
    ['Chorlton', 'Manchester'],
    ['Everton', 'Liverpool'],
    ['Dalston', 'Hackney'],
    ['Soho', 'Westminster'],
  ])('%s', async (text, district) => {
    const result = await search(text)
    if (result.kind !== 'choose') throw new Error(result.kind)
    expect(result.options[0]).toMatchObject({ kind: 'place', place: { district } })
    expect(result.options.length).toBeGreaterThan(1)
  })
})

describe('choices can be told apart', () => {
  it.each(['Newport', 'Ham', 'Middleton', 'Bridge'])('%s', async text => {
    const result = await search(text)
    if (result.kind !== 'choose') throw new Error(result.kind)
    const known = { atlas, cells, edition: 'ccg2017' } as const
    const shown = result.options.map(option => `${nameOfSuggestion(option)} ${suggestionHint(known, option)}`)
    expect(shown).toEqual([...new Set(shown)])
  })
})

describe('outside England', () => {
  it.each([
    ['Cardiff', 'wales'],
    ['Edinburgh', 'scotland'],
    ['Newport, Wales', 'wales'],
    ['Wales', 'wales'],
    ['Jersey', 'channel-islands'],
  ])('%s is in %s', async (text, country) => {
    const result = await search(text)
    const found = result.kind === 'choose' ? result.options[0] : result
    expect(found).toMatchObject(result.kind === 'choose' ? { place: { country } } : { kind: 'elsewhere', country })
  })

  it('offers the hamlets called Gibraltar second', async () => {
    const result = await search('Gibraltar')
    expect(result.kind === 'special' && result.others?.length).toBeGreaterThan(0)
  })

  it('offers the villages called Wales second', async () => {
    const result = await search('Wales')
    expect(result.kind === 'elsewhere' && result.others?.length).toBeGreaterThan(0)
  })
})

describe('a misspelt name is offered', () => {
  it.each([
    ['Middlesborough', 'Middlesbrough'],
    ['Nottngham', 'Nottingham'],
    ['Loughborogh', 'Loughborough'],
  ])('%s', async (text, name) => {
    expect(await search(text)).toMatchObject({ kind: 'nothing', guesses: expect.arrayContaining([name]) })
  })
})

describe('a practice', () => {
  it('is found by its code', async () => {
    const result = await search('a81001.')
    if (result.kind !== 'practice') throw new Error(result.kind)
    expect(result.practice.name).toBe('The Densham Surgery')
    expect(memberOn(result.practice, registerDay('ccg2017'))).toBe('00K')
    expect(memberOn(result.practice, registerDay('ccg2021'))).toBe('16C')
    expect(areaOfPractice(result.practice, 'icb2026', atlas)?.name).toContain('North East and North Cumbria')
  })

  it('is asked about by a name that it no longer has', async () => {
    const result = await search('Downing Street Group Practice')
    expect(result).toMatchObject({
      kind: 'choose',
      options: [{ kind: 'practice', practice: { ods: 'H81088', now: 'Central Surgery' } }],
    })
  })

  it('is a choice where several have the name, fewer with the town', async () => {
    const [all, derby] = [await search('Lister House'), await search('Lister House, Derby')]
    if (all.kind !== 'choose' || derby.kind !== 'choose') throw new Error(`${all.kind}, ${derby.kind}`)
    expect(all.options.length).toBeGreaterThan(derby.options.length)
    expect(derby.options.map(option => option.kind !== 'area' && nameOfMatch(option))).toContain('Lister House Surgery')
  })
})

describe('signs and letters of other scripts', () => {
  it.each(['%', '…', '🙂', 'الرياض', 'Лондон', '伦敦', '- , -'])(
    '%s names nothing, and nothing is like it',
    async text => {
      expect(await search(text)).toMatchObject({ kind: 'nothing', guesses: [] })
    },
  )
})
