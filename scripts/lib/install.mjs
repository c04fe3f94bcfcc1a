/** Makes a fresh clone ready to run. Uses nothing but Node itself, because nothing else is there yet. */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Oldest minor version that works, by major version; majors from 24 on all work. */
const OLDEST_MINOR = new Map([
  [20, 19],
  [22, 13],
])

/**
 * True when this version of Node runs the project.
 * @param {string} version such as `20.19.0`
 */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major >= 24 || minor >= (OLDEST_MINOR.get(major) ?? Number.POSITIVE_INFINITY)
}

/**
 * Packages that want to run a program of theirs when they are installed, and why it need not run: `.npmrc` forbids it to all.
 * @type {Readonly<Record<string, string>>}
 */
export const INSTALL_SCRIPTS = {
  'better-sqlite3': 'compiles what mapshaper uses for a file format that we do not read',
  esbuild: 'checks and links a binary that it finds without',
  'msgpackr-extract': 'compiles a faster reader for a format of mapshaper that we do not read',
}

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * True when what npm says it installed is what the lock file asks for. Optional packages are binaries for other
 * machines, so one that is not there is no reason to install again.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === version : Boolean(optional || devOptional)
  })
}

/** @param {string} path of a lock file, from the project's folder */
function packagesIn(path) {
  return /** @type {Packages} */ (JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages)
}

function isUpToDate() {
  try {
    return isInstalled(packagesIn('package-lock.json'), packagesIn('node_modules/.package-lock.json'))
  } catch {
    return false // npm writes its record last: without one, nothing is installed or an installation broke off
  }
}

/** How npm is called: where it started us it says where it is, so that this works on Windows too. @param {string[]} args */
function npmCommand(args) {
  const cli = process.env.npm_execpath
  return cli
    ? { command: process.execPath, args: [cli, ...args], shell: false }
    : { command: 'npm', args, shell: process.platform === 'win32' }
}

/**
 * Runs npm in the project's folder and answers with its exit code.
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
export function npm(args, stdio = 'inherit') {
  const { command, args: npmArgs, shell } = npmCommand(args)
  const { status, error } = spawnSync(command, npmArgs, { cwd: ROOT, stdio, shell })
  if (error) console.error(`npm could not be started: ${error.message}`)
  return status ?? 1
}

/**
 * Starts npm in the project's folder; `stop` ends it and all that it started.
 * @param {string[]} args
 * @param {'inherit' | 'pipe'} output
 */
export function startNpm(args, output) {
  const { command, args: npmArgs, shell } = npmCommand(args)
  // A group of its own on POSIX: npm does not pass a signal on to what its script starts.
  const isGroup = process.platform !== 'win32'
  const child = spawn(command, npmArgs, { cwd: ROOT, stdio: ['ignore', output, output], shell, detached: isGroup })
  const stop = () => {
    if (child.exitCode !== null || !child.pid) return
    if (isGroup) process.kill(-child.pid)
    else spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'])
  }
  return { child, stop }
}

/** Checks Node, then installs the packages if they are missing or stale. Says so on stderr only; exits on failure. */
export function ensureInstalled() {
  if (!isNodeSupported(process.versions.node)) {
    console.error(
      `CCG Finder needs Node 20.19, 22.13, or 24 and newer. This is Node ${process.versions.node}.\n` +
        'Install a newer one from https://nodejs.org/ and try again.',
    )
    process.exit(1)
  }
  if (isUpToDate()) return
  console.error('Installing packages (about a minute, the first time only) …')
  const code = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], ['ignore', 2, 2])
  if (code === 0) return
  console.error('The packages could not be installed. Check your connection to the npm registry and try again.')
  process.exit(1)
}
