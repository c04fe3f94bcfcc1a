// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { afterEach, expect, it } from 'vitest'
import { useIsPrinted } from '../../../../../src/features/map/print/useIsPrinted.ts'

const fire = (type: string) => window.dispatchEvent(new Event(type))

afterEach(() => {
  act(() => void fire('afterprint'))
  cleanup()
})

function Printed({ onLayout }: { onLayout?: () => void }) {
  const isPrinted = useIsPrinted()
  useLayoutEffect(() => onLayout?.(), [onLayout])
  return isPrinted ? 'paper' : 'screen'
}

it('is on paper from the event that begins a printing to the one that ends it', () => {
  const { container } = render(<Printed />)
  expect(container.textContent).toBe('screen')
  fire('beforeprint')
  expect(container.textContent).toBe('paper')
  act(() => void fire('afterprint'))
  expect(container.textContent).toBe('screen')
})

it('a printing that begins while it is drawn first is not missed', () => {
  const { container } = render(<Printed onLayout={() => void fire('beforeprint')} />)
  expect(container.textContent).toBe('paper')
})
