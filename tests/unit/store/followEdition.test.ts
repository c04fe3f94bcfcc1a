/** What stays selected when the edition changes, on the compiled data. */
import { describe, expect, it } from 'vitest'
import type { EditionId } from '../../../src/core/areas/editions.ts'
import { EMPTY_LINK, type Link } from '../../../src/core/link.ts'
import { followEdition, followLink, sinceFor } from '../../../src/store/followEdition.ts'
import type { Outcome, State } from '../../../src/store/state.ts'
import { readHistory } from '../compiled.ts'

const { atlas, cells } = readHistory()

function stateOf(link: Partial<Link>, outcome: Outcome | undefined, changes: Partial<State> = {}): State {
  const whole = { ...EMPTY_LINK, ...link }
  const area = outcome?.kind === 'area' ? outcome.area : undefined
  return { link: whole, outcome, area, atlas, cells, pending: false, typed: whole.q ?? '', ...changes } as State
}

const areaOf = (edition: EditionId, code: string): Outcome => ({ kind: 'area', area: atlas.get(edition, code)! })

describe('when the edition changes', () => {
  it('a postcode keeps its cell and has its answer there', () => {
    const cell = cells.findIndex(({ areas }) => areas[2] === 'E38000197')
    const outcome = { kind: 'answer', answer: { kind: 'point', point: { lat: 51.7, long: 0.12 }, cell } } as const
    const next = followEdition(stateOf({ q: 'CM16 6TN' }, outcome), 'icb2026')
    expect(next).toMatchObject({ link: { q: 'CM16 6TN', edition: 'icb2026' }, typed: 'CM16 6TN', outcome })
    expect(next?.area?.name).toMatch(/^NHS Essex /)
  })

  it.each<[EditionId, string, EditionId, RegExp]>([
    ['ccg2016', '00W', 'ccg2017', /^NHS Manchester CCG$/],
    ['ccg2016', '01H', 'ccg2017', /^NHS North Cumbria CCG$/],
    ['ccg2017', '02V', 'ccg2018', /^NHS Leeds CCG$/],
    ['ccg2018', '15F', 'ccg2017', /^NHS Leeds West CCG$/],
  ])('an area of %s, %s, goes to where most of its people are in %s', (from, code, to, name) => {
    const next = followEdition(stateOf({ edition: from, area: code }, areaOf(from, code)), to)
    expect(next?.area?.name).toMatch(name)
    expect(next?.link).toMatchObject({ edition: to, area: next?.area?.gss })
  })

  it('a search by name becomes a link to the area', () => {
    const state = stateOf({ edition: 'ccg2017', q: 'leeds north' }, areaOf('ccg2017', '02V'))
    expect(followLink(state, 'ccg2018')).toEqual({
      ...EMPTY_LINK,
      edition: 'ccg2018',
      area: atlas.get('ccg2018', '15F')!.gss,
    })
  })

  it('a choice of names, and a search under way, are asked again', () => {
    expect(followEdition(stateOf({ q: 'west' }, { kind: 'choose', options: [] }), 'ccg2018')).toBeUndefined()
    expect(followEdition(stateOf({ q: 'x' }, undefined, { pending: true }), 'ccg2018')).toBeUndefined()
  })

  it('what changed is told since the edition chosen, or the one just before', () => {
    expect(sinceFor('ccg2015', 'ccg2020')).toBe('ccg2015')
    expect(sinceFor('ccg2020', 'ccg2018')).toBe('ccg2017')
    expect(sinceFor('ccg2016', 'ccg2015')).toBeUndefined()
    expect(sinceFor(undefined, 'ccg2020')).toBeUndefined()
  })
})
