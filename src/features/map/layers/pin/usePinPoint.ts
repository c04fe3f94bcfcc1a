import type { Point } from '../../../../core/geo.ts'
import { pointOf } from '../../../../store/selectors.ts'
import { useApp } from '../../../../store/useApp.ts'

/** The point that was asked about: a click at once, before its answer. */
export function usePinPoint(): Point | undefined {
  const asked = useApp(({ link }) => (link.query?.kind === 'point' ? link.query.point : undefined))
  const answered = useApp(app => pointOf(app.result))
  return asked ?? answered
}
