import { type Geo, readGeo } from '../../../pipeline/check-files.ts'

let whole: Promise<Geo> | undefined

/** What `public/geo` holds, read once. */
export async function readCompiled(): Promise<Geo> {
  whole ??= readGeo('public/geo').then(({ geo, unreadable }) => {
    if (!geo) throw new Error(unreadable.join('\n'))
    return geo
  })
  return whole
}

/** Writable, to tamper with. */
export type Open<T> =
  T extends ReadonlyMap<infer K, infer V>
    ? Map<K, Open<V>>
    : { -readonly [K in keyof T]: T[K] extends object | undefined ? Open<T[K]> : T[K] }

/** The compiled data with one file changed. */
export async function tamper<
  K extends 'overview' | 'areas' | 'borderland' | 'cellTable' | 'places' | 'profiles' | 'manifest',
>(file: K, change: (content: Open<Geo[K]>) => unknown): Promise<Geo> {
  const geo = await readCompiled()
  const content = structuredClone(geo[file])
  change(content as Open<Geo[K]>)
  return { ...geo, [file]: content }
}
