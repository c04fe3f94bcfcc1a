/** Where the web server for the widget's tests is, and how to get one. */
import { delimiter, join } from 'node:path'
import { installPackage, isExecutable } from './debian.mjs'

const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']

/** Path of nginx: the one that `NGINX` names, or else the first found; undefined when there is none. */
export function findNginx() {
  if (process.env.NGINX) return [process.env.NGINX].find(isExecutable)
  const folders = [...FOLDERS, ...(process.env.PATH ?? '').split(delimiter)]
  return folders.map(folder => join(folder, 'nginx')).find(isExecutable)
}

/** Path of nginx, installed first if need be; exits with what to do when that fails. */
export function ensureNginx() {
  const mayInstall = !process.env.NGINX
  const found = findNginx() ?? (mayInstall && installPackage('nginx') ? findNginx() : undefined)
  if (found) return found
  console.error(
    mayInstall
      ? 'The tests of the widget need nginx, and it could not be installed.'
      : `NGINX names ${process.env.NGINX}, which cannot be run.`,
  )
  console.error('Install nginx, or say where it is: NGINX=/path/to/nginx npm test')
  process.exit(1)
}
