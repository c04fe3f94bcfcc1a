/** What `manifest.json` must look like where the app reads it; see `src/core/manifest.ts` for its meaning. */
import * as v from 'valibot'
import type { FileList } from '../core/manifest.ts'

const manifest = v.looseObject({
  files: v.pipe(
    v.array(
      v.object({
        path: v.pipe(v.string(), v.regex(/^[\w-]+(?:\/[\w-]+)*\.(?:json|bin)$/)),
        bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      }),
    ),
    v.minLength(1),
  ),
})

/** Throws when `json` is no manifest. */
export function checkManifest(json: unknown): FileList {
  return v.parse(manifest, json)
}
