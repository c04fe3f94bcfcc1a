/** Which files of `public/geo` "Keep all postcodes" keeps, beside what the app keeps by itself. */
export const KEPT_FOLDERS = ['directory', 'profiles', 'context', 'borders'] as const
const KEPT_FILES = ['detail.json']

/** True for a file that "Keep all postcodes" keeps. */
export function isKept(path: string): boolean {
  return KEPT_FILES.includes(path) || KEPT_FOLDERS.some(folder => path.startsWith(`${folder}/`))
}
