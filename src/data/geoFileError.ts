/** Why a file of `public/geo` could not be used. */
export type GeoFileProblem =
  /** The request failed: no network, or a server that cannot be reached. */
  | 'network'
  /** The server answered with an error. */
  | 'status'
  /** It arrived, but is not what it should be. */
  | 'damaged'
  /** It took too long. */
  | 'slow'
  /** A part of the app's own code did not arrive: there is no network, or a newer version replaced it. */
  | 'code'

export class GeoFileError extends Error {
  override readonly name = 'GeoFileError'
  /** Path inside `public/geo`, for example `areas.json`. */
  readonly file: string
  readonly kind: GeoFileProblem

  constructor(file: string, kind: GeoFileProblem, options?: ErrorOptions) {
    super(`Could not load ${file}: ${kind}`, options)
    this.file = file
    this.kind = kind
  }
}

/** Anything that went wrong while using a file, as an error that names it. */
export function asGeoFileError(error: unknown, file: string): GeoFileError {
  return error instanceof GeoFileError ? error : new GeoFileError(file, 'damaged', { cause: error })
}
