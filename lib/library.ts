/** The package's finder: the core's answers in a shape that needs no knowledge of cells. */
import { createAtlas } from '../src/core/areas/atlas.ts'
import { EDITION_IDS, EDITIONS, type EditionId } from '../src/core/areas/editions.ts'
import { shares } from '../src/core/areas/lineage.ts'
import { answerFields } from '../src/core/bulk/row.ts'
import { createFinder, type GeoSource } from '../src/core/finder/finder.ts'
import type { FinderResult } from '../src/core/finder/result.ts'
import type { AreaTable } from '../src/core/geo.ts'
import { once } from '../src/core/once.ts'
import type { Answer, Area, Areas, Edition, Finder } from './api.ts'

/** Oldest first. */
export const editions: readonly Edition[] = EDITIONS.map(({ id, kind, from, label }) => ({ id, kind, from, label }))

export function createLibrary(source: GeoSource): Finder {
  const finder = createFinder(source)
  const open = once(async () => {
    const { areas } = (await source.json('areas.json')) as AreaTable
    return { atlas: createAtlas(areas), cells: await finder.cells() }
  })

  const areaOf = async (edition: EditionId, gss: string): Promise<Area> => {
    const { atlas } = await open()
    const area = atlas.get(edition, gss)
    if (!area) throw source.damaged('areas.json', new RangeError(`${edition} has no ${gss}`))
    return publicArea(area)
  }
  const areasOf = async (cell: number): Promise<Areas> => {
    const { cells } = await open()
    const codes = cells[cell]!.areas
    const entries = EDITION_IDS.map(async (id, index) => [id, await areaOf(id, codes[index]!)] as const)
    return Object.fromEntries(await Promise.all(entries)) as Areas
  }
  const toPublic = async (answer: FinderResult): Promise<Answer> => {
    const [, postcode, live, , , country] = answerFields(answer).fields
    const { status, cell } = answerFields(answer)
    return {
      status,
      ...(postcode && { postcode }),
      ...(live && { live: live === '1' }),
      ...('point' in answer && answer.point && { point: answer.point }),
      ...(country && { country }),
      ...(cell !== undefined && { areas: await areasOf(cell) }),
      ...(answer.kind === 'point' && answer.water !== undefined && { water: Math.round(answer.water) }),
      ...('cells' in answer && { choices: await Promise.all(answer.cells.map(areasOf)) }),
      ...(answer.kind === 'abroad' &&
        answer.nearest && {
          nearest: { areas: await areasOf(answer.nearest.cell), metres: Math.round(answer.nearest.metres) },
        }),
      ...(answer.kind === 'invalid' && { reason: answer.reason }),
      ...(answer.kind === 'invalid' && answer.suggestion !== undefined && { suggestion: answer.suggestion }),
    }
  }

  return {
    find: async text => (typeof text === 'string' ? toPublic(await finder.find(text)) : invalid('not-text')),
    at: async point => (isPosition(point) ? toPublic(await finder.at(point)) : invalid('not-a-position')),
    async areas(edition) {
      checkEdition(edition)
      return (await open()).atlas.in(edition).map(publicArea).sort(byName)
    },
    async shares(code, from, to) {
      for (const edition of [from, to]) checkEdition(edition)
      const { atlas, cells } = await open()
      const gss = typeof code === 'string' ? atlas.get(from, code)?.gss : undefined
      if (gss === undefined) throw new RangeError(`${from} has no area with the code ${String(code)}.`)
      const found = shares(cells, gss, from, to)
      return Promise.all(found.map(async ({ gss: other, ...share }) => ({ ...(await areaOf(to, other)), ...share })))
    },
  }
}

/** Programs without types can ask anything. */
function invalid(reason: string): Answer {
  return { status: 'invalid', reason }
}

function isPosition(point: unknown): boolean {
  const { lat, long } = (point ?? {}) as Partial<Record<'lat' | 'long', unknown>>
  const isWithin = (value: unknown, limit: number) => typeof value === 'number' && Math.abs(value) <= limit
  return isWithin(lat, 90) && isWithin(long, 180)
}

function checkEdition(edition: EditionId): void {
  if (!EDITION_IDS.includes(edition))
    throw new RangeError(`There is no edition ${String(edition)}. Editions: ${EDITION_IDS.join(', ')}.`)
}

function publicArea({ gss, ods, name }: Area): Area {
  return { gss, ods, name }
}

function byName(a: Area, b: Area): number {
  return a.name < b.name ? -1 : 1
}
