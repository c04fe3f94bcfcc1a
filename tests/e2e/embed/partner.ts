/** A partner's website: pages made by a test, at another origin than the finder's. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface PartnerPage {
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
  readonly type?: string
}

export interface Partner {
  /** `http://localhost:8081/`: another host than the finder's too, so that the two are different sites. */
  readonly url: string
  /** Serves a page from now on; returns its address. */
  put(path: string, page: PartnerPage): string
  stop(): Promise<void>
}

export async function startPartner(): Promise<Partner> {
  const pages = new Map<string, PartnerPage>()
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (!page) return response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end()
    response.writeHead(200, { 'Content-Type': page.type ?? 'text/html; charset=utf-8', ...page.headers }).end(page.body)
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`
  return {
    url,
    put(path, page) {
      pages.set(`/${path}`, page)
      return url + path
    },
    stop: () => new Promise(resolve => server.close(() => resolve())),
  }
}
