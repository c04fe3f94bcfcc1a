/** Where the site is published, and who runs it. Settings: `CONTACT`, an e-mail or web address; `SITE_URL`, its whole address; `BASE_PATH`, its folder on the host where `SITE_URL` says none. */

/** Where `npm start` serves. */
export const THIS_MACHINE = 'http://localhost:4173/'

/** @typedef {Readonly<Record<string, string | undefined>>} Settings */

/**
 * The folder of the site on its host, `/` or `/tools/ccg/`.
 * @param {Settings} settings
 * @returns {string}
 */
export function basePath(settings = process.env) {
  const { SITE_URL, BASE_PATH } = settings
  if (SITE_URL) return new URL(siteUrl(settings)).pathname
  const path = BASE_PATH || '/'
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path) || path.includes('/../'))
    throw new Error(`BASE_PATH must begin and end with a slash, such as /tools/ccg/, not ${JSON.stringify(path)}.`)
  return path
}

/**
 * The address of the site, ending in `/`: for canonical links, the sitemap, pictures and oEmbed.
 * @param {Settings} settings
 * @returns {string}
 */
export function siteUrl(settings = process.env) {
  const { SITE_URL, BASE_PATH } = settings
  if (!SITE_URL) return new URL(basePath(settings), THIS_MACHINE).href
  const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(`SITE_URL must be an address such as https://example.org/, not ${JSON.stringify(SITE_URL)}.`)
  const site = url.href.replace(/\/?$/, '/')
  if (BASE_PATH && new URL(site).pathname !== BASE_PATH)
    throw new Error(`SITE_URL ${site} and BASE_PATH ${BASE_PATH} name two folders. Set one of them, or both alike.`)
  return site
}

/**
 * How to reach whoever runs the site: an e-mail or web address, or empty.
 * @param {Settings} settings
 * @returns {string}
 */
export function contact({ CONTACT = '' } = process.env) {
  if (CONTACT && !/^(?:[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+|https?:\/\/[^\s]+)$/.test(CONTACT))
    throw new Error(`CONTACT must be an e-mail or web address, not ${JSON.stringify(CONTACT)}.`)
  return CONTACT
}
