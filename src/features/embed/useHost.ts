import { useEffect, useLayoutEffect, useState } from 'react'
import { readOptions } from '../../core/embed/options.ts'
import { frameAddress } from '../../data/frameAddress.ts'
import { createHost, type Host } from '../../data/host.ts'
import { useAppStore } from '../../store/StoreProvider.tsx'
import { observeSize } from '../../ui/observeSize.ts'
import { useStart } from '../search/useStart.ts'
import { followHost } from './followHost.ts'
import { createNewsOf, followProblems, followState } from './hostEvents.ts'
import { submitWithoutForms } from './submitWithoutForms.ts'
import { optionWords } from './texts.ts'

let host: Host | undefined
/** Of the page; the build renders the widget where there is none. */
const hostOf = () => (host ??= createHost(window))

function tellBadOption(problem: Parameters<typeof optionWords>[0]): void {
  const name = optionWords(problem)
  console.warn(`CCG Finder: ${name}.`)
  hostOf().tell({ type: 'error', code: 'bad-option', name })
}

/** Starts the app, follows the page around it, and tells that page the height, the chosen area and what went wrong. */
export function useHost(): ReturnType<typeof readOptions> & { isStarted: boolean } {
  const store = useAppStore()
  const isStarted = useStart()
  // As the build has rendered it; the options of the address are read before the first paint.
  const [reading, setReading] = useState(() => readOptions(''))

  useLayoutEffect(() => {
    setReading(readOptions(frameAddress.read()))
    delete document.documentElement.dataset.otherParts
  }, [])

  useEffect(() => {
    const follow = followHost(frameAddress)
    return hostOf().listen(query => {
      follow(query)
      setReading(readOptions(query))
    })
  }, [])

  const { problems } = reading
  const [tellNewOptions] = useState(() => createNewsOf(tellBadOption))
  useEffect(() => tellNewOptions(problems), [problems, tellNewOptions])

  useEffect(() => followProblems(store, tellBadOption), [store])

  useEffect(submitWithoutForms, [])

  useEffect(() => followState(store, hostOf().tell), [store])

  useEffect(() => {
    const content = document.getElementById('app')!
    // The content's own height, never the frame's: so that the frame can shrink again.
    return observeSize(content, () => hostOf().tell({ type: 'resize', height: content.offsetHeight }))
  }, [])

  return { ...reading, isStarted }
}
