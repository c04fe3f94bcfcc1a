import { expect, it } from 'vitest'
import { inkLayers } from '../../../../../../src/features/map/layers/context/inkLayers.ts'

const TINTS = ['nationalPark', 'urban', 'park', 'wood']
const LINES = ['stream', 'river', 'canal', 'metro', 'rail', 'secondary', 'primary', 'trunk', 'motorway']

it.each([
  [false, [...TINTS, ...LINES, 'water']],
  [true, [...LINES, 'water']],
])('no ink tints an area whose colour a legend explains: %s', (hasLegend, layers) => {
  expect(inkLayers(hasLegend).sort()).toEqual(layers.sort())
})
