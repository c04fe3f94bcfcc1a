/** Files of `public/geo` that "Keep everything" leaves to the app, which keeps those of the first view by itself. */
const LEFT: readonly string[] = ['areas.json', 'land.json', 'overview.json', 'manifest.json']

/** True for a file that "Keep everything" keeps. */
export function isKept(path: string): boolean {
  return !LEFT.includes(path)
}
