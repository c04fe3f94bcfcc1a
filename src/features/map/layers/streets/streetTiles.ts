/** Settings of the optional street map: tiles of another organisation. */

const OPEN_STREET_MAP = 'tile.openstreetmap.org'

/** Empty when the site offers none. */
export const TILES_URL = import.meta.env.VITE_TILES_URL as string

const host = TILES_URL && new URL(TILES_URL.replace('{s}', 'a')).host

/** The organisation that serves the images, for people. */
export const TILES_HOST = host === OPEN_STREET_MAP ? 'OpenStreetMap' : host

const attribution = import.meta.env.VITE_TILES_ATTRIBUTION as string | undefined

/** The credit that the street map must show. */
export const TILES_CREDIT: { readonly text: string; readonly url?: string } = attribution
  ? { text: attribution }
  : { text: '© OpenStreetMap contributors', url: 'https://www.openstreetmap.org/copyright' }
