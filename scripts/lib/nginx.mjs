/** Where the web server for the widget's tests is. */
import { delimiter, join } from 'node:path'
import { isExecutable } from './isExecutable.mjs'

const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']

/** Path of nginx: the one that `NGINX` names, or else the first found; undefined when there is none. */
export function findNginx() {
  if (process.env.NGINX) return [process.env.NGINX].find(isExecutable)
  const folders = [...FOLDERS, ...(process.env.PATH ?? '').split(delimiter)]
  return folders.map(folder => join(folder, 'nginx')).find(isExecutable)
}
