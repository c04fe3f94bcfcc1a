/** Where the people of one area were in every edition: the rows of its lineage diagram. */

import type { Area } from '../../geo.ts'
import { cellsOfArea } from '../cellsOfArea.ts'
import { EDITIONS, type EditionId, editionIndex, editionOf } from '../editions.ts'
import type { History } from './history.ts'

/** The people of the area asked about who were in one area at the time. */
export interface LineageNode {
  readonly area: Area
  /** Residents in mid-2017 (ONS). */
  readonly residents: number
  /** The same, as a fraction of the area asked about, 0–1. */
  readonly share: number
  /** Fraction of this node's own area that they are, 0–1; 1 when all of it is in the area asked about. */
  readonly ofArea: number
  readonly cells: readonly number[]
}

/** The areas of one edition, or of several in a row in which nothing changed for these people. */
export interface LineageRow {
  /** In order; the areas of the nodes are those of the first. */
  readonly editions: readonly EditionId[]
  readonly nodes: readonly LineageNode[]
}

/** People who were in one node of a row and in one of the next. Positions are fractions of the row's width, 0–1. */
export interface LineageLink {
  readonly share: number
  readonly from: number
  readonly to: number
}

/** One row for every change, oldest first. Every row's residents are the area's own, to the person. */
export function lineageRows(history: History, area: Area, edition: EditionId): LineageRow[] {
  const ordered = orderCells(history, cellsOfArea(history.cells, area.gss, edition))
  const rows: { editions: EditionId[]; nodes: readonly LineageNode[] }[] = []
  for (const { id } of EDITIONS) {
    const nodes = nodesOf(history, ordered, id)
    const last = rows.at(-1)
    if (last && sameNodes(last.nodes, nodes) && sameKind(last.editions[0]!, id)) last.editions.push(id)
    else rows.push({ editions: [id], nodes })
  }
  return rows
}

/** The ribbons between two rows, in the order of the upper one. */
export function lineageLinks(history: History, upper: LineageRow, lower: LineageRow): LineageLink[] {
  const filled = new Map<LineageNode, number>()
  let left = 0
  const starts = new Map<LineageNode, number>()
  for (const node of lower.nodes) {
    starts.set(node, left)
    left += node.share
  }
  let from = 0
  const total = upper.nodes.reduce((sum, { residents }) => sum + residents, 0)
  return upper.nodes.flatMap(node =>
    lower.nodes.flatMap(next => {
      const shared = node.cells.filter(cell => next.cells.includes(cell))
      const share = shared.reduce((sum, cell) => sum + history.cells[cell]!.residents, 0) / total
      if (share === 0) return []
      const to = starts.get(next)! + (filled.get(next) ?? 0)
      const link = { share, from, to }
      filled.set(next, (filled.get(next) ?? 0) + share)
      from += share
      return link
    }),
  )
}

/** So that ribbons seldom cross: cells that are together in the last edition stand together, and so on backwards. */
function orderCells({ cells }: History, areaCells: readonly number[]): number[] {
  const sizes = EDITIONS.map((_, index) => {
    const size = new Map<string, number>()
    for (const cell of areaCells) {
      const { areas, residents } = cells[cell]!
      size.set(areas[index]!, (size.get(areas[index]!) ?? 0) + residents)
    }
    return size
  })
  const compare = (a: number, b: number): number => {
    for (let index = EDITIONS.length - 1; index >= 0; index--) {
      const [x, y] = [cells[a]!.areas[index]!, cells[b]!.areas[index]!]
      if (x !== y) return sizes[index]!.get(y)! - sizes[index]!.get(x)! || (x < y ? -1 : 1)
    }
    return a - b
  }
  return [...areaCells].sort(compare)
}

function nodesOf({ cells, atlas }: History, areaCells: readonly number[], edition: EditionId): LineageNode[] {
  const index = editionIndex(edition)
  const groups = new Map<string, number[]>()
  for (const cell of areaCells) {
    const gss = cells[cell]!.areas[index]!
    groups.set(gss, [...(groups.get(gss) ?? []), cell])
  }
  const count = (group: readonly number[]) => group.reduce((sum, cell) => sum + cells[cell]!.residents, 0)
  const total = count(areaCells)
  return [...groups].map(([gss, group]) => {
    const area = atlas.get(edition, gss)!
    const residents = count(group)
    return { area, residents, share: residents / total, ofArea: residents / area.residents2017, cells: group }
  })
}

/** A new code or a border moved elsewhere is no change for these people. */
function sameNodes(a: readonly LineageNode[], b: readonly LineageNode[]): boolean {
  return (
    a.length === b.length &&
    a.every((node, i) => node.area.name === b[i]!.area.name && node.cells.join() === b[i]!.cells.join())
  )
}

function sameKind(a: EditionId, b: EditionId): boolean {
  return editionOf(a).kind === editionOf(b).kind
}
