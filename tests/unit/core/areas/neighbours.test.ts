// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DEFAULT_EDITION } from '../../../../src/core/areas/editions.ts'
import { neighboursIn } from '../../../../src/core/areas/neighbours.ts'
import type { CellTopology } from '../../../../src/core/geo.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../public/geo/${name}`, import.meta.url), 'utf8'))
const detail: CellTopology = read('detail.json')

it('gives every CCG the neighbours that its profile has', () => {
  for (const gss of read('figures.json').gss) {
    expect(neighboursIn(detail, DEFAULT_EDITION, gss).toSorted()).toEqual(read(`profiles/${gss}.json`).neighbours)
  }
})

it('gives none for a code that the edition does not have', () => {
  expect(neighboursIn(detail, DEFAULT_EDITION, 'E54000001')).toEqual([])
})
