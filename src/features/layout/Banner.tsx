import { type EditionId, editionOf } from '../../core/areas/editions.ts'
import { SITE } from '../../words/site.ts'

/** What kind of areas an edition has, and what the page shows of them. */
export function Banner({ edition }: { edition: EditionId }) {
  const { kind, label } = editionOf(edition)
  const { notice, what } = SITE.banner[kind]
  return (
    <>
      <strong>{notice}</strong> {what(label)}
    </>
  )
}
