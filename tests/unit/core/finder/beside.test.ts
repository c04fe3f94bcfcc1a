/** A place's point is known to 500 m: where another area is that near, the answer says so. On the compiled data. */
import { expect, it } from 'vitest'
import { besideWords } from '../../../../src/words/results.ts'
import { readHistory } from '../../compiled.ts'
import { said, search } from './ask.ts'

const known = readHistory()

it.each([
  ['London Bridge', 'City and Hackney', 'NHS Southwark CCG'],
  ['Tower Bridge', 'Southwark', 'NHS Tower Hamlets CCG or NHS City and Hackney CCG'],
  ['Vauxhall, Lambeth', 'Lambeth', 'NHS Central London (Westminster) CCG'],
  ['Hammersmith, London', 'Hammersmith and Fulham', 'NHS Richmond CCG'],
  ['Waterloo, Lambeth', 'Lambeth', 'NHS Southwark CCG'],
  ["King's Cross", 'Islington', 'NHS Camden CCG'],
  ['Finsbury Park', 'Islington', 'NHS Haringey CCG'],
  ['Cricklewood', 'Barnet', 'NHS Brent CCG or NHS Camden CCG'],
  ['Kensal Green', 'Brent', 'NHS West London CCG or NHS Hammersmith and Fulham CCG'],
  ['Mottingham', 'Bromley', 'NHS Greenwich CCG or NHS Lewisham CCG'],
  ['Crowthorne', 'Bracknell and Ascot', 'NHS Wokingham CCG'],
  ['Yateley', 'North East Hampshire and Farnham', 'NHS Bracknell and Ascot CCG'],
  ['Beccles', 'Great Yarmouth and Waveney', 'NHS South Norfolk CCG'],
  ['Newton Aycliffe', 'Durham Dales, Easington and Sedgefield', 'NHS Darlington CCG'],
  ['Henley-on-Thames', 'Oxfordshire', 'NHS Wokingham CCG'],
  ['Waterlooville', 'South Eastern Hampshire', 'NHS West Hampshire CCG'],
])('%s was in %s, and part of it may have been in %s', async (text, ccg, others) => {
  const result = await search(text)
  expect(said(result)).toMatch(new RegExp(`: ${ccg}$`))
  expect(besideWords(result, known, 'ccg2017')).toContain(
    ` is near a border. Part of it may have been in ${others}. To be sure, enter your full postcode.`,
  )
})

it.each([
  ['Wimbledon', 'Merton'],
  ['Theydon Bois', 'West Essex'],
  ['Epping', 'West Essex'],
  ['Penzance', 'Kernow'],
  ['Bude', 'Kernow'],
  ['Hitchin', 'East and North Hertfordshire'],
  ['Tottenham', 'Haringey'],
  ['Hexham', 'Northumberland'],
  ['Newark-on-Trent', 'Newark & Sherwood'],
  ['Bexleyheath', 'Bexley'],
  ['Didsbury', 'Manchester'],
])('%s was in %s, without a word of borders', async (text, ccg) => {
  const result = await search(text)
  expect(said(result)).toMatch(new RegExp(`: ${ccg}$`))
  expect(besideWords(result, known, 'ccg2017')).toBeUndefined()
  expect(besideWords(result, known, 'icb2026')).toBeUndefined()
})

it('names boards in the list of boards', async () => {
  const words = besideWords(await search('London Bridge'), known, 'icb2026')
  expect(words).toContain('Part of it may be in NHS South East London ICB.')
})

it.each(['51.5086,-0.0875', 'EC4R 9HA', "St Thomas' Hospital", 'London Bridge Hospital'])(
  '%s has a position of its own, and no part elsewhere',
  async text => {
    const result = await search(text)
    expect(['point', 'postcode', 'choose', 'practice']).toContain(result.kind)
    expect(besideWords(result, known, 'ccg2017')).toBeUndefined()
  },
)
