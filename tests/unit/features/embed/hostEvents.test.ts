import { describe, expect, it } from 'vitest'
import { type EmbedProblem, readOptions } from '../../../../src/core/embed/options.ts'
import { createNewsOf, followProblems, followState } from '../../../../src/features/embed/hostEvents.ts'
import { optionWords } from '../../../../src/features/embed/texts.ts'
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
    ['?q=Atlantis', ['error not-found']],
  ])('of the first address %s', async (query, events) => {
    expect(await told(query)).toEqual(events)
  })

  it('of everything that follows, once', async () => {
    const search = ({ app }: ReturnType<typeof createWorld>) => {
      app().search('CM16 6TN')
      app().search('CM16 6TN')
    }
    expect(await told('?q=Atlantis', search)).toEqual(['error not-found', `select ${WEST.gss}`])
  })
})

describe('the partner is told of what the address asks for and there is not', () => {
  async function problemsOf(query: string) {
    const world = createWorld({ query })
    const told: string[] = []
    world.app().start()
    const stop = followProblems(world.store, ({ param, value }) => told.push(`${param} ${value}`))
    await settle()
    return { world, told, stop }
  }

  it.each([
    ['?area=07H', []],
    ['?view=cinema', ['view cinema']],
    ['?layer=mood', ['layer mood']],
    ['?area=99Z', ['area 99Z']],
    ['?area=ZZZ', ['area ZZZ']],
    ['?area=%3Cb%3E', ['area <b>']],
    ['?edition=ccg1999', ['edition ccg1999']],
    ['?q=CM16+6TN&edition=ccg1999', ['edition ccg1999']],
    ['?area=99Z&edition=ccg1999', ['edition ccg1999', 'area 99Z']],
  ])('%s', async (query, expected) => {
    expect((await problemsOf(query)).told).toEqual(expected)
  })

  it('once, whatever visitors do, and no more when it is over', async () => {
    const { world, told, stop } = await problemsOf('?area=99Z&edition=ccg1999')
    world.app().search('CM16 6TN')
    await settle()
    expect(told).toEqual(['edition ccg1999', 'area 99Z'])
    stop()
    world.app().navigate({ ...world.app().link, query: { kind: 'area', code: '98Z' } })
    await settle()
    expect(told).toHaveLength(2)
  })
})

describe('the partner is told of a bad option', () => {
  const bad = '?theme=pink&accent=mud&sections=hat'
  const names = [/^accent="mud" cannot be used/, /^theme="pink" cannot be used/, /^sections="hat" cannot be used/]

  it.each([
    ['once, though the page repeats what the frame was opened with', [bad, bad], names],
    ['once, when something else changes', [bad, `${bad}&area=07H`], names],
    ['of another one', [bad, bad.replace('pink', 'blue')], [...names, /^theme="blue"/]],
    ['again, when it was right meanwhile', [bad, '?theme=dark', bad], [...names, ...names]],
    ['never, where there is none', ['', '?theme=dark', ''], []],
  ])('%s', (_, queries, expected) => {
    const told: string[] = []
    const tell = createNewsOf<EmbedProblem>(problem => told.push(optionWords(problem)))
    for (const query of queries) tell(readOptions(query).problems)
    expect(told).toEqual(expected.map(name => expect.stringMatching(name)))
  })

  it('with the name of the attribute, area and edition among them', () => {
    for (const param of ['theme', 'accent', 'sections', 'area', 'edition'] as const)
      expect(optionWords({ param, value: 'ZZZ' })).toMatch(new RegExp(`^${param}="ZZZ" cannot be used: .`))
  })
})
