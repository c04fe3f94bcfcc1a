import { useEffect, useRef, useState } from 'react'
import { shortName } from '../../core/format.ts'
import { useParts } from '../../store/useApp.ts'
import { type Shown, shownWords } from './texts.ts'

/** Says what has been added or taken away since `opened`, and from then on. */
export default function ShownInWords({ opened }: { opened: Shown }) {
  const { link, atlas, figures } = useParts('link', 'atlas', 'figures')
  const before = useRef(opened)
  const [said, setSaid] = useState('')
  useEffect(
    function say() {
      if (!atlas) return
      const nameOf = (code: string) => {
        const area = atlas.get(link.edition, code)
        return area && shortName(area.name)
      }
      // Without its figures, the map has the colours that it had.
      const shown = { ...link, layer: figures || !link.layer ? link.layer : before.current.layer }
      const words = shownWords(before.current, shown, nameOf)
      before.current = shown
      if (words) setSaid(words)
    },
    [link, atlas, figures],
  )
  return <span>{said}</span>
}
