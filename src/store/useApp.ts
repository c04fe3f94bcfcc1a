import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useAppStore } from './StoreProvider.tsx'
import { type Page, pageOf } from './selectors.ts'
import type { App } from './state.ts'

/**
 * A part of the app's state, or one of its actions. What a selector puts together anew, a point for example, is the same as
 * before where its fields are: React gives up on a component whose state never comes to rest.
 */
export function useApp<T>(select: (app: App) => T): T {
  return useStore(useAppStore(), useShallow(select))
}

/** Selects several fields by name; the component re-renders only when one of them changes. */
export function useParts<K extends keyof App>(...names: readonly K[]): Pick<App, K> {
  const pick = (app: App) => Object.fromEntries(names.map(name => [name, app[name]])) as Pick<App, K>
  return useApp(pick)
}

/** How to reach the boards of today, asked for with the first answer. */
export function useBoards() {
  const { boards, boardsError: error, loadBoards } = useParts('boards', 'boardsError', 'loadBoards')
  useEffect(() => void loadBoards(), [loadBoards])
  return { boards, error, retry: () => void loadBoards() }
}

/** The figures of all CCGs, asked for when a part of the page that needs them is first shown. */
export function useFigures(isNeeded = true) {
  const { figures, figuresError: error, loadFigures } = useParts('figures', 'figuresError', 'loadFigures')
  useEffect(() => {
    if (isNeeded) void loadFigures()
  }, [isNeeded, loadFigures])
  return { figures, error, retry: () => void loadFigures() }
}

/** The level of the heading of what may be the page's own subject, or a part of another page. */
export function useHeading(page: Page): 'h1' | 'h2' {
  return useApp(app => pageOf(app) === page) ? 'h1' : 'h2'
}
