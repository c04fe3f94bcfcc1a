import { useEffect, useState } from 'react'
import { readOptions } from '../../core/embed/options.ts'
import { frameAddress } from '../../data/frameAddress.ts'
import { createHost } from '../../data/host.ts'
import { useAppStore } from '../../store/StoreProvider.tsx'
import { useApp } from '../../store/useApp.ts'
import { observeSize } from '../../ui/observeSize.ts'
import { followHost } from './followHost.ts'
import { createNewsOf, followProblems, followState } from './hostEvents.ts'
import { submitWithoutForms } from './submitWithoutForms.ts'
import { optionWords } from './texts.ts'

const host = createHost(window)

function tellBadOption(problem: Parameters<typeof optionWords>[0]): void {
  const name = optionWords(problem)
  console.warn(`CCG Finder: ${name}.`)
  host.tell({ type: 'error', code: 'bad-option', name })
}

/** Starts the app, follows the page around it, and tells that page the height, the chosen area and what went wrong. */
export function useHost(): ReturnType<typeof readOptions> {
  const store = useAppStore()
  const start = useApp(app => app.start)
  const [reading, setReading] = useState(() => readOptions(frameAddress.read()))

  useEffect(() => start(), [start])

  useEffect(() => {
    const follow = followHost(frameAddress)
    return host.listen(query => {
      follow(query)
      setReading(readOptions(query))
    })
  }, [])

  const { problems } = reading
  const [tellNewOptions] = useState(() => createNewsOf(tellBadOption))
  useEffect(() => tellNewOptions(problems), [problems, tellNewOptions])

  useEffect(() => followProblems(store, tellBadOption), [store])

  useEffect(submitWithoutForms, [])

  useEffect(() => followState(store, host.tell), [store])

  useEffect(() => {
    const content = document.getElementById('app')!
    // The content's own height, never the frame's: so that the frame can shrink again.
    return observeSize(content, () => host.tell({ type: 'resize', height: content.offsetHeight }))
  }, [])

  return reading
}
