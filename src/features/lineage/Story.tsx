import type { EditionId } from '../../core/areas/editions.ts'
import type { History } from '../../core/areas/history/history.ts'
import { storyOf } from '../../core/areas/history/story.ts'
import type { Area } from '../../core/geo.ts'
import { eventWords } from '../../words/changes.ts'

export interface StoryProps {
  area: Area
  edition: EditionId
  history: History
}

/** What became of an area, a sentence for each change. */
export function Story({ area, edition, history }: StoryProps) {
  return (
    <ol className="story">
      {storyOf(history, area, edition).map(event => (
        <li key={`${event.kind} ${event.to}`}>{eventWords(event)}</li>
      ))}
    </ol>
  )
}
