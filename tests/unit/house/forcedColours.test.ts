import { readdirSync, readFileSync } from 'node:fs'
import postcss, { type AtRule, type Rule } from 'postcss'
import { describe, expect, it } from 'vitest'

/** States that are told by a background. */
const STATE = /\[(?:aria-(?:pressed|selected|current)|data-highlighted)|--chosen/

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.css'))
  .map(name => ({ name, rules: rulesIn(readFileSync(`src/${name}`, 'utf8')) }))

/** Forced colours take backgrounds away. What a background alone says or draws, they have to have in another way. */
const cases = sheets.flatMap(({ name, rules }) => {
  const forced = rules.filter(({ media }) => media.includes('forced-colors')).flatMap(({ selectors }) => selectors)
  return rules
    .filter(({ media }) => !/forced-colors|print/.test(media))
    .filter(isBackgroundAlone)
    .flatMap(({ selectors }) => selectors.map(selector => ({ name, selector, forced })))
})

describe('what a background says is there in forced colours, too', () => {
  it('finds such rules', () => expect(cases.length).toBeGreaterThan(5))

  it.each(cases)('$selector in $name', ({ selector, forced }) => {
    expect(forced.some(other => selector.endsWith(other))).toBe(true)
  })
})

interface StyleRule {
  readonly media: string
  readonly selectors: readonly string[]
  readonly values: ReadonlyMap<string, string>
}

function isBackgroundAlone({ selectors, values }: StyleRule): boolean {
  const background = values.get('background') ?? values.get('background-color') ?? values.get('background-image')
  if (background === undefined || background === 'none') return false
  const isDrawn = values.get('content') === '""' || background.includes('gradient(')
  return isDrawn || selectors.some(selector => STATE.test(selector))
}

function rulesIn(css: string): StyleRule[] {
  const rules: StyleRule[] = []
  postcss.parse(css).walkRules(rule => {
    const values = new Map<string, string>()
    rule.walkDecls(({ prop, value }) => void values.set(prop, value))
    rules.push({ media: mediaOf(rule), selectors: rule.selectors, values })
  })
  return rules
}

function mediaOf({ parent }: Rule): string {
  const around = parent as AtRule | undefined
  return around?.type === 'atrule' ? around.params : ''
}
