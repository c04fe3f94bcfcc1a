/** Shape of `manifest.json`: what `public/geo` holds, and where it comes from. */
import type { AreaKind, EditionId } from './areas/editions.ts'
import type { manifestFile } from './schemas/manifest.ts'
import type { Checked } from './schemas/values.ts'

export interface ManifestEdition {
  readonly id: EditionId
  readonly label: string
  /** The day from which it was in force, ISO 8601. */
  readonly from: string
  readonly kind: AreaKind
  /** Areas in it. */
  readonly count: number
}

export interface ManifestSource {
  /** Source table or package. */
  readonly file: string
  readonly title: string
  readonly publisher: string
  /** What it shows and when, in words. */
  readonly vintage: string
  readonly licence: string
  /** Where its publisher offers such data today. */
  readonly url?: string
}

export type ManifestFile = Checked<typeof manifestFile>
export interface ManifestLicence {
  /** Start of the paths that it is for; of two, the longer one counts. */
  readonly path: string
  readonly licence: string
  /** What the licence asks to be named. */
  readonly credit: string
}

/** What the app itself needs of a manifest. */
export type FileList = Pick<Manifest, 'files'>

export interface Manifest {
  readonly editions: readonly ManifestEdition[]
  readonly sources: readonly ManifestSource[]
  /** The statement that the licences ask for, word for word. */
  readonly attribution: string
  /** Of data that is not under the Open Government Licence. */
  readonly credits: readonly string[]
  /** The licence of every file, by the start of its path. */
  readonly licences: readonly ManifestLicence[]
  /** Every other file, by path in the order of the characters. */
  readonly files: readonly ManifestFile[]
}
