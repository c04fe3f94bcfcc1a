import { installPackages } from './debian.mjs'

/** Milliseconds for all downloads together. */
const PATIENCE = 150_000

/**
 * @typedef {object} Offer
 * @property {string} name as people call it
 * @property {readonly string[]} packages in the Debian archive
 * @property {readonly string[]} variables of the environment, which may name a path; nothing is installed beside what is named
 * @property {() => boolean} isHere
 */

/**
 * Installs what is missing where that can be done in time, and goes on without the rest: those who use it say what they left out.
 * @param {readonly Offer[]} offers
 * @param {typeof installPackages} install
 */
export function offerPrograms(offers, install = installPackages) {
  const end = performance.now() + PATIENCE
  for (const { packages, variables, isHere } of offers) {
    if (isHere() || variables.some(name => process.env[name])) continue
    const left = end - performance.now()
    if (left > 0) install(packages, left)
  }
}
