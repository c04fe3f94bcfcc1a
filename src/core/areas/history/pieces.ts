/** The pieces of England that a map of changes is drawn from. */
import type { EditionId } from '../editions.ts'
import type { ChangeKind } from './changes.ts'
import { flowsBetween } from './flows.ts'
import type { History } from './history.ts'

/** `part`: it left an area that went on, or that merged with others: a border moved, or a sliver. */
export type PieceKind = ChangeKind | 'part'

export interface Piece {
  readonly kind: PieceKind
  readonly cells: readonly number[]
}

/** One piece for every pair of an area of `from` and one of `to` that share people. Together they are all cells, once each. */
export function piecesBetween(history: History, from: EditionId, to: EditionId): Piece[] {
  return flowsBetween(history.cells, from, to).map(({ from: gss, to: successor, cells }) => {
    const change = history.of(history.atlas.get(from, gss)!, from, to)!
    const stayed = change.kind === 'split' || change.successor.gss === successor
    return { kind: stayed ? change.kind : 'part', cells }
  })
}
