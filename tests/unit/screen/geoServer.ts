/** Answers requests for `public/geo` from the disk, in place of a server. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

let folder = join(import.meta.dirname, '../../../public/geo')

/** Answers from another folder, for the whole test file. */
export function serveFrom(dir: string): void {
  folder = dir
}

type Reply = (bytes: Uint8Array) => Promise<Response>
const replies = new Map<string, Reply>()

/** Answers requests for one file, `places.json`, in another way, until `resetGeoServer`. */
export function replyTo(file: string, reply: Reply): void {
  replies.set(file, reply)
}

/** Answers requests for one file only once what it returns is called. */
export function holdBack(file: string): () => void {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  replyTo(file, async bytes => {
    await released
    return respond(bytes)
  })
  return () => release()
}

export function resetGeoServer(): void {
  replies.clear()
}

export async function respond(bytes: Uint8Array, type = 'application/json'): Promise<Response> {
  const response = new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': type } })
  // Its own would be of the `ArrayBuffer` of jsdom, which Node does not hash.
  const { buffer, byteOffset, byteLength } = bytes
  response.arrayBuffer = async () => buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
  return response
}

/** Takes the place of `fetch`. Rejects for anything but the app's own data: nobody else is to be asked. */
export async function fetchGeo(input: RequestInfo | URL): Promise<Response> {
  const { pathname, origin } = new URL(String(input), location.href)
  const file = pathname.split('/geo/')[1]
  if (origin !== location.origin || !file) throw new TypeError(`A request to ${input}`)
  return (replies.get(file) ?? (bytes => respond(bytes)))(await readFile(join(folder, file)))
}
