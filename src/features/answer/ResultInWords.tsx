import { useApp } from '../../store/useApp.ts'
import { useTitle } from './useTitle.ts'
import { announcement } from './words.ts'

/** The result as a screen reader says it, and as the title of the page has it. */
export default function ResultInWords() {
  useTitle()
  const words = useApp(announcement)
  return <span>{words}</span>
}
