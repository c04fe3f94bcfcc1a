/** An edition that only a search led to is not chosen: not by the next search, not after the page was loaded again. */
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/core/areas/atlas.ts'
import { editionIndex } from '../../../src/core/areas/editions.ts'
import type { App } from '../../../src/store/state.ts'
import { placeMatch } from './fakeNames.ts'
import { createWorld, HARLOW, MID, settle, WEST } from './world.ts'

const BOARD = { ...WEST, gss: 'E54000066', ods: 'QUE', name: 'NHS Essex Integrated Care Board' }
const ATLAS = createAtlas([WEST, MID, { ...BOARD, editions: [editionIndex('icb2026')] }])
const LED = '?area=E54000066&edition=icb2026&left=ccg2017'

async function open(query: string) {
  const world = createWorld({ query, atlas: async () => ATLAS })
  world.app().start()
  await settle()
  return world
}

it('stands in the link beside the edition that was chosen', async () => {
  const { app, address } = await open('')
  app().search('QUE')
  await settle()
  expect(address.read()).toBe(LED)
  expect(app().area?.name).toBe(BOARD.name)
})

it.each([
  ['?area=E54000066', LED],
  ['?area=E54000066&edition=ccg2018', '?area=E54000066&edition=icb2026&left=ccg2018'],
  ['?area=E54000066&edition=icb2026', '?area=E54000066&edition=icb2026'],
])('%s leads to %s', async (query, led) => {
  const { address } = await open(query)
  expect(address.read()).toBe(led)
})

describe('after a reload', () => {
  const acts: [string, (app: App) => unknown, string][] = [
    ['a search', app => app.search('CM16 6TN'), '?q=CM16+6TN'],
    ['a suggested place', app => app.chooseMatch(placeMatch(HARLOW, 0)), '?q=Harlow&at=51.77000,0.10000'],
    ['my location', app => app.chooseMyLocation(), '?q=51.70000,0.10000'],
    ['nothing typed', app => app.search(' '), ''],
    ['the edition itself, when chosen', app => app.setEdition('icb2026'), '?area=E54000066&edition=icb2026'],
    ['a click', app => app.choosePoint({ lat: 51.7, long: 0.1 }), '?q=51.70000,0.10000&edition=icb2026&left=ccg2017'],
    [
      'another area of another edition',
      app => app.chooseArea(WEST, 'ccg2018'),
      '?area=E38000197&edition=ccg2018&left=ccg2017',
    ],
    ['an area of the edition that was chosen', app => app.chooseArea(WEST, 'ccg2017'), '?area=E38000197'],
  ]
  it.each(acts)('%s', async (_, act, query) => {
    const { app, address } = await open(LED)
    await act(app())
    await settle()
    expect(address.read()).toBe(query)
  })

  it.each(['?area=E54000066&edition=icb2026&left=icb2026', '?area=E54000066&edition=icb2026&left=never'])(
    '%s is a chosen edition',
    async query => {
      const { app } = await open(query)
      app().search('CM16 6TN')
      await settle()
      expect(app().link.edition).toBe('icb2026')
    },
  )
})
