import { EMPTY_LINK, type Link } from '../../core/link.ts'
import { useApp } from '../../store/useApp.ts'

export interface Follow {
  readonly link: Link
  /** Goes there without loading the page again, and to the start of the result: what was followed may have left the page. */
  follow(): void
}

/** A way to another part of the app; the colours of the map stay unless it says otherwise. */
export function useFollow(to: Partial<Link>): Follow {
  const navigate = useApp(app => app.navigate)
  const layer = useApp(app => app.link.layer)
  const link: Link = { ...EMPTY_LINK, ...(layer ? { layer } : {}), ...to }
  return {
    link,
    follow() {
      navigate(link)
      const result = document.getElementById('result')
      result?.focus({ preventScroll: true })
      result?.scrollIntoView({ block: 'start' })
    },
  }
}
