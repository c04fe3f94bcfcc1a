/** Debian's nginx with the configuration that the project gives to hosts, on a folder. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../scripts/lib/install.mjs'
import { findNginx } from '../../scripts/lib/nginx.mjs'
import { freePort } from './freePort.ts'

export interface Server {
  /** `http://127.0.0.1:8080/` */
  readonly url: string
  /** Where the redirect to TLS listens. */
  readonly insecureUrl: string
  /** Lines of the access log until now. */
  log(): Promise<string[]>
  stop(): Promise<void>
}

export interface NginxOptions {
  /** Folder of the site's files. */
  readonly root: string
  /** The configuration; without it, the file that hosts get. */
  readonly configuration?: string
}

/** Rejects when nginx is not there, refuses the file or does not answer. */
export async function startNginx({ root, configuration }: NginxOptions): Promise<Server> {
  const nginx = findNginx()
  if (!nginx) throw new Error('nginx is not installed: npm test installs it, or see tools/README.md')
  const folder = await mkdtemp(join(tmpdir(), 'ccg-finder-nginx-'))
  const port = await freePort()
  const insecurePort = await freePort()
  const log = join(folder, 'access.log')
  const site = [
    ['listen 80;', `listen 127.0.0.1:${insecurePort};`],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${port};`],
    ['    ssl_certificate /etc/ssl/certs/ccg-finder.pem;\n', ''],
    ['    ssl_certificate_key /etc/ssl/private/ccg-finder.key;\n', ''],
    ['root /var/www/ccg-finder;', `root ${root};`],
    ['/var/log/nginx/ccg-finder.log', log],
    ['/var/log/nginx/ccg-finder.error.log', join(folder, 'error.log')],
  ].reduce(
    (text, [from, to]) => replaceOnce(text, from!, to!),
    configuration ?? (await readFile(join(ROOT, 'hosting/nginx.conf'), 'utf8')),
  )
  await writeFile(join(folder, 'site.conf'), site)
  await writeFile(join(folder, 'nginx.conf'), mainConfig(folder))
  const server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', text => {
    said += text
  })
  const url = `http://127.0.0.1:${port}/`
  await Promise.race([
    answers(url),
    once(server, 'exit').then(() => Promise.reject(new Error(`nginx did not start: ${said}`))),
  ])
  return {
    url,
    insecureUrl: `http://127.0.0.1:${insecurePort}/`,
    log: async () => (await readFile(log, 'utf8')).split('\n').slice(0, -1),
    async stop() {
      server.kill()
      await once(server, 'exit')
      await rm(folder, { recursive: true })
    },
  }
}

/** What Debian's own nginx.conf says around the files in conf.d, kept to a folder of ours. */
function mainConfig(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/pid;
error_log stderr;
events { worker_connections 256; }
http {
  ${temporary.map(name => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/site.conf;
}
`
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`hosting/nginx.conf should have once: ${from}`)
  return text.replace(from, () => to)
}

/** Resolves once it answers, whatever it answers. */
async function answers(url: string): Promise<void> {
  while (!(await fetch(url).catch(() => undefined))) await new Promise(resolve => setTimeout(resolve, 20))
}
