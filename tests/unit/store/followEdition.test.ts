/** What is asked when the edition changes, on the compiled data. */
import { describe, expect, it } from 'vitest'
import type { EditionId } from '../../../src/core/areas/editions.ts'
import type { Result } from '../../../src/core/finder/result.ts'
import { EMPTY_LINK, type Link } from '../../../src/core/link.ts'
import { followEdition, type Selection, sinceFor } from '../../../src/store/followEdition.ts'
import { readHistory } from '../compiled.ts'

const { atlas, cells } = readHistory()

function stateOf(link: Partial<Link>, result: Result | undefined, pending = false): Selection {
  const area = result?.kind === 'area' ? result.area : undefined
  return { link: { ...EMPTY_LINK, ...link }, result, area, atlas, cells, pending }
}

const areaOf = (edition: EditionId, code: string): Result => ({ kind: 'area', area: atlas.get(edition, code)! })
const nameOf = ({ query, edition }: Link) => (query?.kind === 'area' ? atlas.get(edition, query.code)?.name : undefined)

describe('when the edition changes', () => {
  it('a postcode stays what is asked', () => {
    const query = { kind: 'text', text: 'CM16 6TN' } as const
    const cell = cells.findIndex(({ areas }) => areas[2] === 'E38000197')
    const next = followEdition(stateOf({ query }, { kind: 'point', point: { lat: 51.7, long: 0.12 }, cell }), 'icb2026')
    expect(next).toEqual({ ...EMPTY_LINK, query, edition: 'icb2026' })
  })

  it.each<[EditionId, string, EditionId, RegExp]>([
    ['ccg2016', '00W', 'ccg2017', /^NHS Manchester CCG$/],
    ['ccg2016', '01H', 'ccg2017', /^NHS North Cumbria CCG$/],
    ['ccg2017', '02V', 'ccg2018', /^NHS Leeds CCG$/],
    ['ccg2018', '15F', 'ccg2017', /^NHS Leeds West CCG$/],
  ])('an area of %s, %s, goes to where most of its people are in %s', (edition, code, to, name) => {
    const next = followEdition(stateOf({ edition, query: { kind: 'area', code } }, areaOf(edition, code)), to)
    expect(nameOf(next)).toMatch(name)
  })

  it('an area chosen of several goes there, too, and the text stays', () => {
    const query = { kind: 'text', text: 'LS', area: '02V' } as const
    const next = followEdition(stateOf({ query }, { kind: 'partial', code: 'LS', cells: [0, 1] }), 'ccg2018')
    expect(next.query).toEqual({ ...query, area: atlas.get('ccg2018', '15F')!.gss })
  })

  it('a search by name becomes a link to the area', () => {
    const state = stateOf({ query: { kind: 'text', text: 'leeds north' } }, areaOf('ccg2017', '02V'))
    expect(followEdition(state, 'ccg2018')).toEqual({
      ...EMPTY_LINK,
      edition: 'ccg2018',
      query: { kind: 'area', code: atlas.get('ccg2018', '15F')!.gss },
    })
  })

  it('a search under way stays what is asked, whatever is still on screen', () => {
    const query = { kind: 'text', text: 'CM16 6TN' } as const
    expect(followEdition(stateOf({ query }, areaOf('ccg2017', '02V'), true), 'ccg2018').query).toEqual(query)
  })

  it('what changed is told since the edition chosen, or the one just before', () => {
    expect(sinceFor('ccg2015', 'ccg2020')).toBe('ccg2015')
    expect(sinceFor('ccg2020', 'ccg2018')).toBe('ccg2017')
    expect(sinceFor('ccg2016', 'ccg2015')).toBeUndefined()
    expect(sinceFor(undefined, 'ccg2020')).toBeUndefined()
  })
})
