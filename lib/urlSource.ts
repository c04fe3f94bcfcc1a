/** The compiled data at an address: the `geo/` of any CCG Finder, or a copy of the package's `data/`. */
import type { GeoSource } from '../src/core/finder/finder.ts'

export function urlSource(base: URL): GeoSource {
  const folder = new URL(base.href.replace(/\/?$/, '/'))
  const problem = (path: string, cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause)
    return new Error(`Could not use ${new URL(path, folder)}: ${why}`, { cause })
  }
  const load = async <T>(path: string, read: (response: Response) => Promise<T>): Promise<T> => {
    try {
      const response = await fetch(new URL(path, folder))
      if (!response.ok) throw new Error(`the server answered ${response.status}`)
      // Some hosts answer a missing file with a page of their own.
      if (response.headers.get('content-type')?.includes('text/html'))
        throw new Error('the server answered with a page')
      return await read(response)
    } catch (cause) {
      throw problem(path, cause)
    }
  }
  return {
    json: path => load(path, response => response.json()),
    bytes: path => load(path, async response => new Uint8Array(await response.arrayBuffer())),
    damaged: problem,
  }
}
