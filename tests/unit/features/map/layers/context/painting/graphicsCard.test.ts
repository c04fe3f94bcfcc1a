import { expect, it, vi } from 'vitest'
import { hasGraphicsCard } from '../../../../../../../src/features/map/layers/context/painting/graphicsCard.ts'

const [RENDERER, UNMASKED] = [1, 2]

/** What WebGL tells of itself: at once, and when it is asked for more. */
function browserThatSays(name: string, unmasked?: string) {
  const gl = {
    RENDERER,
    getParameter: (what: number) => (what === RENDERER ? name : unmasked),
    getExtension: () => unmasked && { UNMASKED_RENDERER_WEBGL: UNMASKED },
  }
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => gl
    },
  )
}

it.each<[string, string, string | undefined, boolean]>([
  [
    'Chromium on a card',
    'WebKit WebGL',
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    true,
  ],
  [
    'Chromium without',
    'WebKit WebGL',
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
    false,
  ],
  [
    'Chromium on a Windows without',
    'WebKit WebGL',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)',
    false,
  ],
  ['Chromium that says no more', 'WebKit WebGL', undefined, true],
  ['Safari', 'WebKit WebGL', 'Apple GPU', true],
  ['Firefox on a card', 'Radeon R9 200 Series, or similar', undefined, true],
  ['Firefox without', 'llvmpipe, or similar', undefined, false],
])('%s', (_, name, unmasked, expected) => {
  browserThatSays(name, unmasked)
  expect(hasGraphicsCard()).toBe(expected)
})

it('a browser without WebGL', () => {
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => null
    },
  )
  expect(hasGraphicsCard()).toBe(false)
})
