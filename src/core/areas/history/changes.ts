/** What happened to every area of an edition by a later one: unchanged, renamed, recoded, merged, split, border moved. */

import type { Area, CellProperties } from '../../geo.ts'
import { groupBy } from '../../groupBy.ts'
import type { Atlas } from '../atlas.ts'
import type { EditionId } from '../editions.ts'
import { type Flow, flowsBetween } from './flows.ts'

export const CHANGE_KINDS = ['unchanged', 'renamed', 'recoded', 'merged', 'split', 'moved'] as const

/**
 * - `unchanged`: the same people, name and codes
 * - `renamed`: the same people under another name, perhaps with another code
 * - `recoded`: the same people and name under another code
 * - `merged`: nearly all its people joined those of other areas in one larger area
 * - `split`: its people were shared out among several areas
 * - `moved`: it went on, but gave or gained some people when its border moved
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One of the areas that others' residents went to, or came from. */
export interface Part {
  readonly area: Area
  /** Residents in mid-2017 (ONS) of the area asked about who are in this one. */
  readonly residents: number
  /** The same, as a fraction of the area asked about, 0–1. */
  readonly share: number
}

/** A part of the successor that came from an area, and how much of that area it was. */
export interface Source extends Part {
  /** Fraction of the source area's own residents, 0–1; 1 when it came whole. */
  readonly ofSource: number
  /** True when most of the source area's people came: it became part of the successor, not just a piece of it. */
  readonly main: boolean
}

export interface Change {
  readonly area: Area
  readonly kind: ChangeKind
  /** The areas that its residents went to, largest part first. */
  readonly into: readonly Part[]
  /** The area that most of them went to. */
  readonly successor: Area
  /** Where the successor's residents came from, the area itself included, largest part first. */
  readonly sources: readonly Source[]
}

/**
 * When less than this share of an area stays together, it is split. West Essex was the smallest part (21 %) of a board that
 * was shared out among others; the largest part (13 %) that ever left an area that went on was West Birmingham.
 */
const STAYS_TOGETHER = 0.85
/** When less than this share of the successor is the area's own, it did not go on: it merged. */
const GOES_ON = 0.8
/** A part smaller than this share of the area it left is a sliver: told, but not as if an area had merged or split. */
const SLIVER = 0.05

export function isSliver(share: number): boolean {
  return share < SLIVER
}

/** What happened to an area of `from` by `to`. The sum of all parts of all areas is England, to the person. */
export function changeBetween(
  cells: readonly CellProperties[],
  atlas: Atlas,
  from: EditionId,
  to: EditionId,
): (area: Area) => Change {
  const flows = flowsBetween(cells, from, to)
  const out = groupBy(flows, flow => flow.from)
  const into = groupBy(flows, flow => flow.to)
  const mainOf = (gss: string) => out.get(gss)![0]!.to

  const sourcesOf = (gss: string): Source[] =>
    toParts(into.get(gss)!, flow => atlas.get(from, flow.from)).map(part => ({
      ...part,
      ofSource: part.residents / total(out.get(part.area.gss)!),
      main: mainOf(part.area.gss) === gss,
    }))

  return area => {
    const parts = toParts(out.get(area.gss) ?? [], flow => atlas.get(to, flow.to))
    const successor = parts[0]!.area
    const sources = sourcesOf(successor.gss)
    return { area, kind: kindOf(area, parts, sources), into: parts, successor, sources }
  }
}

/** How many changes there are of each kind. */
export function countKinds(changes: readonly Change[]): Readonly<Record<ChangeKind, number>> {
  const counts = Object.fromEntries(CHANGE_KINDS.map(kind => [kind, 0])) as Record<ChangeKind, number>
  for (const { kind } of changes) counts[kind] += 1
  return counts
}

/** True when the area went on under the change: it is the same body before and after. */
export function goesOn({ kind }: Change): boolean {
  return kind !== 'merged' && kind !== 'split'
}

function kindOf(area: Area, into: readonly Part[], sources: readonly Source[]): ChangeKind {
  const successor = into[0]!
  if (successor.share < STAYS_TOGETHER) return 'split'
  const origin = sources.find(source => source.area === area)!
  if (origin.share < GOES_ON || sources.some(source => source.main && source !== origin)) return 'merged'
  if (into.length > 1 || sources.length > 1) return 'moved'
  if (successor.area.name !== area.name) return 'renamed'
  return successor.area.gss === area.gss && successor.area.ods === area.ods ? 'unchanged' : 'recoded'
}

function toParts(flows: readonly Flow[], areaOf: (flow: Flow) => Area | undefined): Part[] {
  const all = total(flows)
  return flows.map(flow => ({ area: areaOf(flow)!, residents: flow.residents, share: flow.residents / all }))
}

function total(flows: readonly Flow[]): number {
  return flows.reduce((sum, { residents }) => sum + residents, 0)
}
