import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Time of the newest file or folder under a path, in milliseconds since 1970; folders count, because theirs changes
 * when a file is removed. 0 where there is nothing.
 * @param {string} path
 * @returns {number}
 */
export function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  const inside = stats.isDirectory() ? readdirSync(path).map(name => newest(join(path, name))) : []
  return inside.reduce((a, b) => Math.max(a, b), stats.mtimeMs)
}
