import { accessSync, constants } from 'node:fs'

/**
 * True for a program that this user may run.
 * @param {string} path
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
