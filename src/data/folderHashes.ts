/** Set by the build: the first eight hexadecimal digits of the SHA-256 of each JSON file in a folder of `public/geo`. */
declare const __GEO_HASHES__: Readonly<Record<string, string>>

export const FOLDER_HASHES = __GEO_HASHES__
