/** Set by the build: the first eight hexadecimal digits of the SHA-256 of each file of names and of practices. */
declare const __GEO_NAME_HASHES__: Readonly<Record<string, string>>

export const FOLDER_HASHES = __GEO_NAME_HASHES__
