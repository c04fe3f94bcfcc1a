import { describe, expect, it } from 'vitest'
import { followState } from '../../../../src/features/embed/hostEvents.ts'
import { createWorld, settle, WEST } from '../../store/world.ts'

/** What a page around the widget is told that was opened with this address. */
async function told(query: string, then: (world: ReturnType<typeof createWorld>) => void = () => {}) {
  const world = createWorld({ query })
  const news: string[] = []
  world.app().start()
  const stop = followState(world.store, ({ type, code }) => news.push(`${type} ${code}`))
  await settle()
  then(world)
  await settle()
  stop()
  world.app().search('nowhere')
  await settle()
  return news
}

describe('the page around is told', () => {
  it.each([
    ['', []],
    ['?area=07H', [`select ${WEST.gss}`]],
    ['?view=cinema', ['error bad-option']],
    ['?layer=mood', ['error bad-option']],
    ['?area=99Z', ['error bad-option']],
    ['?area=%3Cb%3E', ['error bad-option']],
    ['?q=Atlantis', ['error not-found']],
  ])('of the first address %s', async (query, events) => {
    expect(await told(query)).toEqual(events)
  })

  it('of everything that follows, once', async () => {
    const search = ({ app }: ReturnType<typeof createWorld>) => {
      app().search('CM16 6TN')
      app().search('CM16 6TN')
    }
    expect(await told('?view=cinema', search)).toEqual(['error bad-option', `select ${WEST.gss}`])
  })
})
