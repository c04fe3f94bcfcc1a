import { editionOf } from '../../core/areas/editions.ts'
import { useApp } from '../../store/useApp.ts'
import { SITE } from '../../words/site.ts'

/** What the page shows, by the edition on screen. */
export function What() {
  const edition = useApp(app => editionOf(app.link.edition))
  return <span>{SITE.what[edition.kind](edition.label)}</span>
}
