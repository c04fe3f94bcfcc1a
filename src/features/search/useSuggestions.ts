import { useEffect, useMemo, useState } from 'react'
import type { NameMatch } from '../../core/finder/names/read.ts'
import { nameOfMatch } from '../../core/finder/names/read.ts'
import type { Suggestion } from '../../core/finder/search.ts'
import { suggestAll } from '../../core/finder/searchEditions.ts'
import { useApp } from '../../store/useApp.ts'

const NONE: readonly NameMatch[] = []
/** At most this many of each kind, so that a town is not lost below what shares its first letters. */
const MOST = { area: 5, place: 5, practice: 3, hospital: 2 }

export interface Suggestions {
  /** Areas first, then places, practices and hospitals. */
  readonly items: readonly Suggestion[]
  /** False while names are on their way. */
  readonly isReady: boolean
}

/** What is suggested for what is typed; nothing while nobody asks. */
export function useSuggestions(typed: string, wanted: boolean): Suggestions {
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const suggest = useApp(app => app.suggest)
  const [named, setNamed] = useState<{ text: string; matches: readonly NameMatch[] }>({ text: '', matches: NONE })
  const text = wanted ? typed.trim() : ''

  useEffect(() => {
    if (!text) return
    let isWanted = true
    void suggest(text).then(matches => isWanted && setNamed({ text, matches }))
    return () => {
      isWanted = false
    }
  }, [text, suggest])

  return useMemo(() => {
    if (!text || !atlas) return { items: NONE, isReady: false }
    const areas = suggestAll(text, atlas, edition).slice(0, MOST.area)
    const isReady = named.text === text
    // Until the names for the new text are here, those of the text before that still fit stay.
    const matches = isReady ? named.matches : named.matches.filter(match => startsWith(match, text))
    return { items: [...areas, ...pick(matches)], isReady }
  }, [text, atlas, edition, named])
}

function startsWith(match: NameMatch, text: string): boolean {
  return nameOfMatch(match).toLowerCase().startsWith(text.toLowerCase())
}

function pick(matches: readonly NameMatch[]): NameMatch[] {
  const of = (kinds: readonly NameMatch['kind'][], most: number) =>
    matches.filter(({ kind }) => kinds.includes(kind)).slice(0, most)
  const regions = of(['region'], 2)
  const names = new Set(regions.map(nameOfMatch))
  const places = of(['place'], MOST.place).filter(match => !names.has(nameOfMatch(match)))
  return [
    ...regions,
    ...places.slice(0, MOST.place - regions.length),
    ...of(['practice'], MOST.practice),
    ...of(['hospital'], MOST.hospital),
  ]
}
