import { installPackages } from './debian.mjs'

/**
 * @typedef {object} Program
 * @property {string} name as people call it
 * @property {string} package in the Debian archive
 * @property {string} variable of the environment that names its path
 * @property {() => string | undefined} find its path
 */

/**
 * Path of a program, installed first if need be; exits with what to do when that fails.
 * @param {Program} program
 */
export function ensureProgram({ name, package: archive, variable, find }) {
  const named = process.env[variable]
  const found = find() ?? (!named && installPackages([archive]) ? find() : undefined)
  if (found) return found
  console.error(
    named
      ? `${variable} names ${named}, which cannot be run.`
      : `The browser tests need ${name}, and it could not be installed.`,
  )
  console.error(`Install ${name}, or say where it is: ${variable}=/path/to/${archive} npm test`)
  process.exit(1)
}
