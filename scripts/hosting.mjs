/** `npm run hosting`: writes `hosting/nginx.conf` from the table of headers. With `BASE_PATH=/tools/ccg/` it prints the one for that folder. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nginxConfiguration } from '../hosting/nginx.mjs'
import { ROOT } from './lib/install.mjs'
import { basePath } from './lib/site.mjs'

const home = basePath()
if (home === '/') writeFileSync(join(ROOT, 'hosting/nginx.conf'), nginxConfiguration())
else process.stdout.write(nginxConfiguration(home))
