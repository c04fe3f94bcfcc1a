import { useEffect, useState } from 'react'
import { Deferred } from '../../ui/Deferred.tsx'
import { OFFLINE } from './texts.ts'
import { UpdateOffer } from './UpdateOffer.tsx'
import './offline.css'

const load = () => import('./Keep.tsx')

/** Working without a connection: begun when the page has nothing else to do, opened by whoever wants to know. */
export function Offline() {
  const [accept, setAccept] = useState<() => void>()
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    // A browser that refuses, and a host without the worker, leave an app that needs its connection.
    const start = () =>
      void import('../../data/worker.ts')
        .then(({ startWorker }) => startWorker(accept => setAccept(() => accept)))
        .catch(() => undefined)
    if (document.readyState === 'complete') start()
    else window.addEventListener('load', start, { once: true })
    return () => window.removeEventListener('load', start)
  }, [])

  return (
    <>
      {accept && <UpdateOffer onAccept={accept} onLater={() => setAccept(undefined)} />}
      <details className="offline" onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>{OFFLINE.heading}</summary>
        {isOpen && <Deferred load={load} what={OFFLINE.what} waiting={<p className="soft">{OFFLINE.loading}</p>} />}
      </details>
    </>
  )
}
