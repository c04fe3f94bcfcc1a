import type { PieceKind } from '../core/areas/history/pieces.ts'
import { Patterns } from './Patterns.tsx'
import './change-mark.css'

/** Class that fills a drawing as the map of changes does. */
export const changeFill = (kind: PieceKind): string => `change-fill change-fill--${kind}`

/** What a kind of change looks like on the map, beside the words for it. */
export function ChangeMark({ kind }: { kind: PieceKind }) {
  return (
    <svg className="change-mark" aria-hidden="true" width="16" height="16">
      <rect className={changeFill(kind)} width="16" height="16" />
    </svg>
  )
}

const IDS = { dots: 'change-renamed', lines: 'change-merged', grid: 'change-split', slants: 'change-moved' } as const

/** The fills of forced colours; once on a page with a map of changes. */
export function ChangePatterns() {
  return <Patterns ids={IDS} />
}
