/** Where the browser for the tests is, and how it is started. */
import { delimiter, join } from 'node:path'
import { isExecutable } from './isExecutable.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const FOLDERS = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
const ON_MACOS = ['Chromium', 'Google Chrome'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)

/**
 * What Chromium does not do while it is tested or measured. A second list of features replaces Playwright's own, so that is here in
 * full; before it, Chromium's pages for the list under its address bar: two processes for every window, half the time of a test.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/** How tests and benches start the browser. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
]

/** Path of the browser: the one that `CHROMIUM` names, or else the first found; undefined when there is none. */
export function findChromium() {
  if (process.env.CHROMIUM) return [process.env.CHROMIUM].find(isExecutable)
  const usual = NAMES.flatMap(name => FOLDERS.map(folder => join(folder, name)))
  return [...usual, ...ON_MACOS].find(isExecutable)
}
