/** `manifest.json`, as far as the app reads it. */
import * as v from 'valibot'

export const manifestFile = v.object({
  /** Relative to `public/geo`, with `/`. */
  path: v.pipe(v.string(), v.regex(/^[\w-]+(?:\/[\w-]+)*\.(?:json|bin)$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** In hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

export const fileList = v.looseObject({ files: v.pipe(v.array(manifestFile), v.minLength(1)) })
