// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recodedOf } from '../../../pipeline/recoded.ts'
import { ask } from '../core/finder/ask.ts'
import { readCompiled } from './compiled.ts'

const { codes } = JSON.parse(readFileSync('pipeline/recoded.json', 'utf8')) as { codes: Record<string, string> }

describe('both codes of April 2023 find the area', () => {
  it.each(Object.entries(codes))('%s and %s', async (old, now) => {
    const { areas } = await readCompiled()
    const area = areas.areas.find(({ recoded }) => recoded === now)!
    expect(area.gss).toBe(old)
    expect(await ask(now)).toContain(area.name)
    expect(await ask(old)).toMatch(/^NHS /)
  })
})

it('an edition before has the old code alone', () => {
  expect(recodedOf('E38000246', ['ccg2021'])).toBeUndefined()
  expect(recodedOf('E38000246', ['ccg2021', 'sicbl2022'])).toBe('E38000264')
})
