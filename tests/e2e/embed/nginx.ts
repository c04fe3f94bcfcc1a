/** Debian's nginx with the header file that the project gives to hosts, on the built app. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIST } from '../../../scripts/build.mjs'
import { ROOT } from '../../../scripts/lib/install.mjs'
import { findNginx } from '../../../scripts/lib/nginx.mjs'
import { freePort } from '../freePort.ts'

export interface Server {
  /** `http://127.0.0.1:8080/` */
  readonly url: string
  stop(): Promise<void>
}

/** Rejects when nginx is not there, refuses the file or does not answer. */
export async function startNginx(): Promise<Server> {
  const nginx = findNginx()
  if (!nginx) throw new Error('nginx is not installed: npm test installs it, or see scripts/lib/nginx.mjs')
  const folder = await mkdtemp(join(tmpdir(), 'ccg-finder-nginx-'))
  const port = await freePort()
  const file = await readFile(join(ROOT, 'hosting/nginx.conf'), 'utf8')
  const site = replaceOnce(
    replaceOnce(file, 'listen 80;', `listen 127.0.0.1:${port};`),
    'root /var/www/ccg-finder;',
    `root ${DIST};`,
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
  access_log off;
  ${temporary.map(name => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/site.conf;
}
`
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`hosting/nginx.conf should have one line ${from}`)
  return text.replace(from, () => to)
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
