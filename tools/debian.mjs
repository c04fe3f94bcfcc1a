/** Programs that the tests need and npm does not have, from the Debian archive. */
import { spawnSync } from 'node:child_process'

/** An archive that does not answer is no archive. */
const OPTIONS = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', '-o', 'DPkg::Lock::Timeout=60']

/**
 * Installs packages when that is allowed without a password.
 * @param {readonly string[]} names
 * @param {number} [limit] milliseconds that the download may take; what has arrived is installed without a limit
 * @returns {boolean} whether they are installed now
 */
export function installPackages(names, limit) {
  const end = performance.now() + (limit ?? Number.POSITIVE_INFINITY)
  const install = ['install', '-y', '--no-install-recommends', ...names]
  const left = () => (limit === undefined ? undefined : Math.max(1, Math.round(end - performance.now())))
  return aptGet(['update'], left()) && aptGet([...install, '--download-only'], left()) && aptGet(install)
}

/** @param {readonly string[]} args @param {number} [timeout] */
function aptGet(args, timeout) {
  const isRoot = process.getuid?.() === 0
  const [command = '', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...OPTIONS, ...args]
  return spawnSync(command, rest, { stdio: ['ignore', 2, 2], ...(timeout && { timeout }) }).status === 0
}
