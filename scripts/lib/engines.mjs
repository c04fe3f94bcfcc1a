/** The browsers beside Chromium in which the main tasks are tried, and where their programs are. */
import { delimiter, join } from 'node:path'
import { isExecutable } from './isExecutable.mjs'

/**
 * Path of a program: the one that a variable of the environment names, or else the first found.
 * @param {string} variable
 * @param {string[]} names
 */
function findProgram(variable, names) {
  const named = process.env[variable]
  if (named) return [named].find(isExecutable)
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable)
}

export const findFirefox = () => findProgram('FIREFOX', ['firefox-esr', 'firefox'])
/** WebKit's driver, which starts its browser, and the screen that nobody sees. */
export const findWebKitDriver = () => findProgram('WEBKIT_DRIVER', ['WebKitWebDriver'])
export const findScreen = () => findProgram('XVFB', ['Xvfb'])

/** With the packages of the Debian archive that have each. */
export const ENGINES = [
  { name: 'Firefox', packages: ['firefox-esr'], isHere: () => findFirefox() !== undefined },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    isHere: () => findWebKitDriver() !== undefined && findScreen() !== undefined,
  },
]
