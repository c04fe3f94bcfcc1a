import { useCallback, useState } from 'react'
import { TILES_URL } from './streetTiles.ts'

/** Whether the street map is shown, and the question that comes before it. */
export function useStreets() {
  const [state, setState] = useState<'off' | 'asked' | 'on'>('off')
  const [hasFailed, setFailed] = useState(false)
  const fail = useCallback(() => setFailed(true), [])
  const toggle = useCallback(() => {
    setFailed(false)
    setState(state => (state === 'off' ? 'asked' : 'off'))
  }, [])
  return {
    isOn: state === 'on',
    isAsked: state === 'asked',
    hasFailed,
    /** Absent where the site offers no street map. */
    toggle: TILES_URL ? toggle : undefined,
    answer: (isYes: boolean) => setState(isYes ? 'on' : 'off'),
    fail,
  }
}
