import { useEffect } from 'react'
import { useApp } from '../../store/useApp.ts'
import { pageTitle } from './pageTitle.ts'

/** Keeps the page's title at what is on screen: history, bookmarks and screen readers tell pages apart by it. */
export function useTitle(): void {
  const title = useApp(pageTitle)
  useEffect(() => {
    document.title = title
  }, [title])
}
