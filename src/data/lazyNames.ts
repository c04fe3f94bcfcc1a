/** The search by name, which comes with the first name that somebody types. */
import type { Names } from '../core/finder/names/names.ts'
import { once } from '../core/once.ts'
import { GeoFileError } from './geoFileError.ts'

/** @param load a parsed and checked file of `public/geo` */
export function lazyNames(load: (path: string) => Promise<unknown>): Names {
  const open = once(async () => {
    const [{ createNames }] = await Promise.all([
      import('../core/finder/names/names.ts'),
      // So that it is there once the name is sent off.
      import('../core/finder/answerName.ts'),
    ]).catch(cause => {
      throw new GeoFileError('names', 'code', { cause })
    })
    return createNames(load)
  })
  return {
    find: async text => (await open()).find(text),
    parts: async text => (await open()).parts(text),
    suggest: async text => (await open()).suggest(text),
    practice: async ods => (await open()).practice(ods),
    guess: async (text, areas) => (await open()).guess(text, areas),
  }
}
