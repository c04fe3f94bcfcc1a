import { useEffect, useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { whenIdle } from '../../ui/whenIdle.ts'
import { OFFLINE } from './texts.ts'
import { UpdateOffer } from './UpdateOffer.tsx'
import './offline.css'

const load = () => import('./Keep.tsx')

/** Offline use: prepared with the first answer, or when it is opened; details on demand. */
export function Offline() {
  const [accept, setAccept] = useState<() => void>()
  const [isOpen, setOpen] = useState(false)

  const isUsed = useApp(app => app.result !== undefined)
  const [isWanted, setWanted] = useState(false)
  if ((isUsed || isOpen) && !isWanted) setWanted(true)
  useEffect(() => {
    // Not before the first answer, or who asks for it: the first view stays light, and nothing is stored for people who only look in.
    if (!isWanted) return
    // A browser that refuses, and a host without the worker, leave an app that needs its connection.
    const start = () =>
      void import('../../data/worker.ts')
        .then(({ startWorker }) => startWorker(accept => setAccept(() => accept)))
        .catch(() => undefined)
    if (document.readyState !== 'complete') {
      window.addEventListener('load', start, { once: true })
      return () => window.removeEventListener('load', start)
    }
    // The answer that it begins with is painted first.
    return whenIdle(start)
  }, [isWanted])

  return (
    <>
      {accept && <UpdateOffer onAccept={accept} onLater={() => setAccept(undefined)} />}
      <Disclosure className="offline" summary={OFFLINE.heading} onToggle={setOpen}>
        {isOpen && (
          <LazyComponent load={load} what={OFFLINE.what} waiting={<p className="soft">{OFFLINE.loading}</p>} />
        )}
      </Disclosure>
    </>
  )
}
