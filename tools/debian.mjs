/** Programs that the tests need and npm does not have, from the Debian archive. */
import { spawnSync } from 'node:child_process'

/**
 * Installs a package when that is allowed without a password.
 * @param {string} name
 * @returns {boolean} whether it is installed now
 */
export function installPackage(name) {
  const isRoot = process.getuid?.() === 0
  const prefix = isRoot ? [] : ['sudo', '-n']
  return [['update'], ['install', '-y', '--no-install-recommends', name]].every(args => {
    const [command = '', ...rest] = [...prefix, 'apt-get', ...args]
    return spawnSync(command, rest, { stdio: ['ignore', 2, 2] }).status === 0
  })
}
