/** The one Content Security Policy. The build writes it into every page, and `rules.mjs` into the headers. */

/**
 * For pages alone, in their own `<meta>`: a service worker under it could not load its parts. `src/ui/trustedTypes.ts` has the one
 * policy.
 */
export const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types default"

/** Street tiles of OpenStreetMap, as Leaflet writes addresses. `VITE_TILES_URL` names others; empty for none. */
export const TILES_URL = process.env.VITE_TILES_URL ?? 'https://tile.openstreetmap.org/{z}/{x}/{y}.png'

/**
 * @param {string} tilesUrl Leaflet's address of the street tiles, `https://{s}.example.org/{z}/{x}/{y}.png`; empty for none
 * @returns {string}
 */
export function contentSecurityPolicy(tilesUrl = TILES_URL) {
  // Leaflet ends the loading of a tile by giving it an empty image, as a data: URL.
  const tiles = tilesUrl ? ` data: ${new URL(tilesUrl.replace('{s}', 'a')).origin.replace('://a.', '://*.')}` : ''
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    `img-src 'self'${tiles}`,
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}
