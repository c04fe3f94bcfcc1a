/** The last searches that found something, newest first; on this device only. */
import { recall, remember } from '../../data/memory.ts'
import type { State } from '../../store/state.ts'

const NAME = 'recent'
const MOST = 6

export function readRecents(): string[] {
  try {
    const list: unknown = JSON.parse(recall(NAME) ?? '[]')
    return Array.isArray(list) ? list.filter(text => typeof text === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Puts a search on top, and returns the list. */
export function addRecent(text: string): string[] {
  const list = [text, ...readRecents().filter(other => other !== text)].slice(0, MOST)
  remember(NAME, JSON.stringify(list))
  return list
}

export function clearRecents(): void {
  remember(NAME, undefined)
}

/** What to search for to get this result again; undefined for clicks and for searches that found no area. */
export function recentOf({ result, area }: Pick<State, 'result' | 'area'>): string | undefined {
  if (!result || !area) return undefined
  if (result.kind === 'area') return result.area.name
  if (result.kind === 'point') return (result.place ?? result.hospital)?.name
  return result.kind === 'postcode' ? result.postcode : undefined
}
