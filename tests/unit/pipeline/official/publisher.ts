/** A publisher's website, made by a test. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Serves a file that goes on at a byte when it is asked to, as those of publishers do. */
export function fileAnswer(content: Buffer, etag = '"1"'): Answer {
  return (request, response) => {
    const start =
      request.headers['if-range'] === etag ? Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1]) : 0
    const part = content.subarray(start || 0)
    response.writeHead(start > 0 ? 206 : 200, { ETag: etag, 'Content-Length': part.length })
    response.end(request.method === 'HEAD' ? undefined : part)
  }
}

/** Sends some bytes of what it has promised, and ends the connection once `arrived` says that they are there. */
export function brokenAnswer(content: Buffer, arrived: Promise<unknown>, etag = '"1"'): Answer {
  return (_, response) => {
    response.writeHead(200, { ETag: etag, 'Content-Length': content.length })
    response.write(content.subarray(0, content.length / 3))
    void arrived.then(() => response.destroy())
  }
}

export interface Publisher {
  readonly url: string
  /** Requests so far: path, and the range that was asked for. */
  readonly asked: string[]
  answer: Answer
}

export async function startPublisher(answer: Answer): Promise<Publisher> {
  const publisher = { url: '', asked: [] as string[], answer }
  const server = createServer((request, response) => {
    publisher.asked.push(`${request.url} ${request.headers.range ?? ''}`.trim())
    publisher.answer(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  publisher.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return publisher
}
