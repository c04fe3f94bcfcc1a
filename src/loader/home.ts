/** Where the loader came from: the only origin that it loads the widget from and whose messages it trusts. */

const FILE = 'embed.v1.js'
/** A script element, as far as it matters here. */
export interface Script {
  readonly src: string
  readonly type: string
}

/**
 * The address of `embed.html` beside the loader; otherwise why there is none, for the partner's console.
 *
 * @param current the script element that runs; null in a module, and for a text that is evaluated
 * @param scripts all script elements of the page
 * @param built where the site was built for, ending in `/`; empty when that is not known. A copy of the loader elsewhere is nobody's
 */
export function findHome(
  current: Script | null,
  scripts: readonly Script[],
  built: string,
): { page: string } | { why: string } {
  const candidates = current ? [current] : scripts.filter(({ type }) => type === 'module')
  const [home, ...others] = candidates.flatMap(({ src }) => homeOf(src) ?? [])
  if (home === undefined || others.some(other => other !== home)) {
    return { why: `It is merged, inlined or evaluated: load ${FILE} by its own script element.` }
  }
  if (built && home !== built) return { why: `It is a copy: load ${built}${FILE}.` }
  return { page: `${home}embed.html` }
}

/** The folder that the loader's own file is in; undefined for any other file. A query, as some systems add, does no harm. */
function homeOf(src: string): string | undefined {
  const address = src.split(/[?#]/)[0]!
  return address.endsWith(`/${FILE}`) ? address.slice(0, -FILE.length) : undefined
}
