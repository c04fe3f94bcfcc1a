import { expect, it } from 'vitest'
import { spellTown, townKey, townOf, usualSpelling } from '../../../../src/core/practices/town.ts'

it.each([
  ['Lawson Street, Stockton-on-Tees, Cleveland', 'Stockton-on-Tees'],
  ['1 High Street, Durham, Co. Durham, DH1 1AA', 'Durham'],
  ['Durham', 'Durham'],
  ['12 The Mall', ''],
])('%s is in %s', (address, town) => expect(townOf(address)).toBe(town))

it.each([
  ['Ashton under Lyne', 'Ashton-under-Lyne'],
  ['Ashby-De-La-Zouch', 'Ashby de la Zouch'],
  ['St. Albans', 'St Albans'],
  ['Saint Helens', 'St. Helens'],
  ["Bishop's Stortford", 'Bishops Stortford'],
  ['King’s Lynn', "King's Lynn"],
  ['NR SPALDING', 'Spalding'],
  ['Lytham  St. Annes', 'Lytham St Annes'],
])('%s and %s are one town', (a, b) => expect(townKey(a)).toBe(townKey(b)))

it.each([
  ['Newcastle', 'Newcastle upon Tyne'],
  ['Newport', 'Newport Pagnell'],
  ['Stanley', 'St Anley'],
  ['Easton', 'East on'],
])('%s and %s are two', (a, b) => expect(townKey(a)).not.toBe(townKey(b)))

it.each([
  ["St. Mary's", "St Mary's"],
  ['Saint Ives', 'St Ives'],
  ['Bury St. Edmunds', 'Bury St Edmunds'],
  ['Ashby-De-La-Zouch', 'Ashby-de-la-Zouch'],
  ['Weston-Super-Mare', 'Weston-super-Mare'],
  ['Stanford-le-Hope', 'Stanford-le-Hope'],
  ['Nr Spalding', 'Spalding'],
  ['Over', 'Over'],
])('%s is written %s', (town, written) => expect(spellTown(town)).toBe(written))

it.each([
  [['Leigh on Sea', 'Leigh-on-Sea', 'Leigh on Sea'], 'Leigh on Sea'],
  [['Leigh on Sea', 'Leigh-on-Sea'], 'Leigh-on-Sea'],
  [['St. Albans', 'St Albans', 'St. Albans'], 'St Albans'],
  [['Kings Lynn', "King's Lynn"], "King's Lynn"],
])('of %j, %s is told', (spellings, usual) => expect(usualSpelling(spellings)).toBe(usual))
