import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Path of a program: the one that a variable of the environment names, or else the first found; undefined when there is none.
 * @param {string} variable
 * @param {readonly string[]} names
 * @param {{ folders?: readonly string[], others?: readonly string[] }} places folders before those of `PATH`, and whole paths after all
 */
export function findProgram(variable, names, { folders = ['/usr/bin'], others = [] } = {}) {
  const named = process.env[variable]
  if (named) return isExecutable(named) ? named : undefined
  const all = [...folders, ...(process.env.PATH ?? '').split(delimiter)]
  return [...names.flatMap(name => all.map(folder => join(folder, name))), ...others].find(isExecutable)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
