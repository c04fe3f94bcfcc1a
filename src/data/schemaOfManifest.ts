import * as v from 'valibot'
import type { FileList } from '../core/manifest.ts'
import { fileList } from '../core/schemas/manifest.ts'

/** Throws when `json` is no manifest. */
export function checkManifest(json: unknown): FileList {
  return v.parse(fileList, json)
}
