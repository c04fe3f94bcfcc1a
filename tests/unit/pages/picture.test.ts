import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COLOURS } from '../../../src/pages/picture.tsx'

const css = ['src/features/map/context-inks.css', 'src/ui/tokens.css'].map(file => readFileSync(file, 'utf8')).join()

it.each(Object.entries(COLOURS))('%s is the light colour of the app', (name, colour) => {
  expect(css).toContain(`${name}: light-dark(${colour},`)
})
