/**
 * Addresses of the widget as content management systems spoil them: an `&` escaped twice stays `&amp;` or `&#038;`, and the browser
 * reads `&sect` and `&reg` without their semicolon as `§` and `®`. No parameter of ours is called so, so nothing else is meant.
 */

/** The query that was meant, from the query and the fragment of an address. */
export function repairQuery(search: string, hash = ''): string {
  // The `#` of `&#038;` begins a fragment.
  const whole = /^#0?38;/.test(hash) ? search + hash : search
  return whole
    .replace(/&(?:amp;|#0?38;|%230?38;)+/gi, '&')
    .replaceAll('%C2%A7ions=', '&sections=')
    .replaceAll('%C2%AEion=', '&region=')
}
