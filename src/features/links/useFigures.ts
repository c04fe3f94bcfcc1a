import { useEffect } from 'react'
import { useParts } from '../../store/useApp.ts'

/** The figures of all CCGs, asked for when a part of the page that needs them is first shown. */
export function useFigures(isNeeded = true) {
  const { figures, figuresError: error, loadFigures } = useParts('figures', 'figuresError', 'loadFigures')
  useEffect(() => {
    if (isNeeded) void loadFigures()
  }, [isNeeded, loadFigures])
  return { figures, error, retry: () => void loadFigures() }
}
