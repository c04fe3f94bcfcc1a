import { expect, it } from 'vitest'
import { checkProfiles } from '../../../pipeline/check-profiles.ts'
import type { Profile } from '../../../src/core/statistics/profile.ts'
import { type Open, tamper } from './compiled.ts'

const FILE = 'profiles/E38000197.json'
const set = (fields: object) => (json: Open<Profile>) => Object.assign(json, fields)

it.each<[string, (json: Open<Profile>) => unknown, string]>([
  ['its name', set({ name: 'NHS East Essex CCG' }), 'has other codes or another name'],
  ['its code', set({ ods: '07X' }), 'has other codes or another name'],
  ['a lineage', json => Reflect.deleteProperty(json.lineage, 'icb2026'), 'has no lineage to icb2026'],
  [
    'a true lineage',
    json => Object.assign(json.lineage.icb2022![0]!, { gss: 'E54000001' }),
    'has a lineage to icb2022 that its cells do not give',
  ],
  ['a source', json => Reflect.deleteProperty(json.contacts.sources, 'phone'), 'has no source for its phone'],
  ['an address', json => Object.assign(json.contacts, { address: [] }), 'has no address'],
  ['a website', json => Object.assign(json.contacts, { website: 'ftp://x' }), 'has a website that is none'],
  ['a budget', json => Reflect.deleteProperty(json.allocations, '2017/18'), 'has no allocation for 2017/18'],
  ['patients', set({ registered: {} }), 'has no registered patients for 2017-04'],
  ['practices', set({ practices: 0 }), 'has no member practice'],
  ['an age band', json => json.ages2019.splice(0, 2, 40_394), 'has 18 age bands'],
  ['a resident by age', json => json.ages2019.splice(0, 1, 0), 'has 290268 residents by age, not 310040'],
  ['a district', json => json.districts.pop(), 'has 218260 residents by district, not 304451'],
])('names the CCG whose profile lacks %s', async (_, change, problem) => {
  const problems = checkProfiles(await tamper('profiles', profiles => change(profiles.get('E38000197')!)))
  expect([...problems]).toEqual([`${FILE}: NHS West Essex CCG ${problem}`])
})

it('names the CCG that has no profile, and the profile that has no CCG', async () => {
  const renamed = await tamper('profiles', profiles => {
    profiles.set('E38999999', profiles.get('E38000197')!)
    profiles.delete('E38000197')
  })
  expect([...checkProfiles(renamed)]).toEqual([
    `${FILE}: NHS West Essex CCG has no profile`,
    'profiles/E38999999.json: ccg2017 has no such area',
  ])
})
