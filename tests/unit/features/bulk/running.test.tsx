// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Running } from '../../../../src/features/bulk/Running.tsx'

afterEach(cleanup)
const nothing = () => undefined

it('shows how far it is with every step, and says it at each tenth with what is left', () => {
  const total = 20_001
  const at = (rows: number) => (
    <Running
      progress={{ rows, total }}
      failure={undefined}
      isList={false}
      onAgain={nothing}
      onChange={nothing}
      onCancel={nothing}
    />
  )
  const { rerender } = render(at(0))
  const said = new Set<string>()
  const shown: number[] = []
  for (let rows = 0; rows <= total; rows += 667) {
    rerender(at(rows))
    said.add(screen.getByRole('status').textContent)
    shown.push(Number(screen.getByRole('progressbar').getAttribute('value')))
  }
  rerender(at(total))
  said.add(screen.getByRole('status').textContent)
  expect([...said]).toEqual([
    '',
    ...[10, 20, 30, 40, 50, 60, 70, 80, 90].map(
      tenth => `${tenth} %, ${Math.round((total * (100 - tenth)) / 100).toLocaleString('en-GB')} rows to go`,
    ),
    '100 %, 0 rows to go',
  ])
  expect(Math.max(...shown.map((percent, step) => percent - (shown[step - 1] ?? 0)))).toBeLessThanOrEqual(4)
  expect(screen.getByText('20,001 rows done, 0 to go, 100 %')).toBeTruthy()
})
