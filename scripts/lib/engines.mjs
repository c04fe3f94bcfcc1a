/** The browsers beside Chromium in which the main tasks are tried, and where their programs are. */
import { findProgram } from './findProgram.mjs'

export const findFirefox = () => findProgram('FIREFOX', ['firefox-esr', 'firefox'])
/** WebKit's driver, which starts its browser, and the screen that nobody sees. */
export const findWebKitDriver = () => findProgram('WEBKIT_DRIVER', ['WebKitWebDriver'])
export const findScreen = () => findProgram('XVFB', ['Xvfb'])

/**
 * With the packages of the Debian archive that have each.
 * @type {readonly import('../../tools/offerPrograms.mjs').Offer[]}
 */
export const ENGINES = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    variables: ['FIREFOX'],
    isHere: () => findFirefox() !== undefined,
  },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    variables: ['WEBKIT_DRIVER', 'XVFB'],
    isHere: () => findWebKitDriver() !== undefined && findScreen() !== undefined,
  },
]
