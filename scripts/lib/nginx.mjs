/** Where the web server for the widget's tests is. */
import { findProgram } from './findProgram.mjs'

const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']

/** Path of nginx, which `NGINX` may name; undefined when there is none. */
export const findNginx = () => findProgram('NGINX', ['nginx'], { folders: FOLDERS })
