import { isPacked } from './unpack.ts'

/** True for a file of `public/geo` that "Keep everything" keeps; the app keeps those of the first view by itself. */
export function isKept(path: string): boolean {
  return !isPacked(path) && path !== 'manifest.json'
}
