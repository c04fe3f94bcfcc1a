/** The street map that a site may offer: tiles of another organisation, asked for only when a person turns them on. */
const OPEN_STREET_MAP = 'tile.openstreetmap.org'

/** Empty when the site offers none. */
export const TILES_URL = import.meta.env.VITE_TILES_URL as string

const host = TILES_URL && new URL(TILES_URL.replace('{s}', 'a')).host

/** Who is asked for the images. */
export const TILES_HOST = host === OPEN_STREET_MAP ? 'OpenStreetMap' : host

const attribution = import.meta.env.VITE_TILES_ATTRIBUTION as string | undefined

/** Whom the street map must name, with the page that says more. */
export const TILES_CREDIT: { readonly text: string; readonly url?: string } = attribution
  ? { text: attribution }
  : { text: '© OpenStreetMap contributors', url: 'https://www.openstreetmap.org/copyright' }
