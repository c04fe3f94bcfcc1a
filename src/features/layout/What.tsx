import { editionOf } from '../../core/areas/editions.ts'
import { useApp } from '../../store/useApp.ts'
import { FRAME } from './texts.ts'

/** What the page shows, by the edition on screen. */
export function What() {
  const edition = useApp(app => editionOf(app.link.edition))
  return FRAME.what[edition.kind](edition.label)
}
