import { version } from '../package.json'

/** The version of CCG Finder. */
export const VERSION: string = version
