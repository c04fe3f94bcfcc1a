/** Which files of `public/geo` "Keep everything" keeps, beside what the app keeps by itself. */
export const KEPT_FOLDERS = ['directory', 'profiles', 'context', 'borders', 'names', 'practices', 'near'] as const
const KEPT_FILES = ['detail.json', 'borderland.json']

/** True for a file that "Keep everything" keeps. */
export function isKept(path: string): boolean {
  return KEPT_FILES.includes(path) || KEPT_FOLDERS.some(folder => path.startsWith(`${folder}/`))
}
