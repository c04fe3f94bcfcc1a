import { useEffect, useRef, useState } from 'react'
import { shortName } from '../../core/format.ts'
import { useParts } from '../../store/useApp.ts'
import { type Shown, shownWords } from './texts.ts'

/** Says what has been added or taken away since `opened`, and from then on. */
export default function ShownInWords({ opened }: { opened: Shown }) {
  const { link, atlas } = useParts('link', 'atlas')
  const before = useRef(opened)
  const [said, setSaid] = useState('')
  useEffect(
    function say() {
      if (!atlas) return
      const nameOf = (code: string) => {
        const area = atlas.get(link.edition, code)
        return area && shortName(area.name)
      }
      const words = shownWords(before.current, link, nameOf)
      before.current = link
      if (words) setSaid(words)
    },
    [link, atlas],
  )
  return <span>{said}</span>
}
