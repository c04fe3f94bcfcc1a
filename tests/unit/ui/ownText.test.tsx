// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'

afterEach(cleanup)

const Passed = ({ children }: { children: ReactNode }) => <p>{children}</p>
const name = 'Leeds'

it.each([
  ['texts alone are one text', <p key="">In {name}</p>, '<p>In Leeds</p>'],
  [
    'a text beside an element has its own',
    <p key="">
      In {name} <b>now</b>.
    </p>,
    '<p><span>In Leeds</span> <b>now</b><span>.</span></p>',
  ],
  [
    'blanks stay as they are',
    <p key="">
      <b>a</b> <b>b</b>
    </p>,
    '<p><b>a</b> <b>b</b></p>',
  ],
  [
    'what is left out leaves no trace',
    <p key="">
      {false}
      {undefined}In {name}
      {null}
    </p>,
    '<p>In Leeds</p>',
  ],
  ['a fragment is no element', <>In {name}</>, '<span>In Leeds</span>'],
  [
    'children that are passed on',
    <Passed key="">
      In {name} <b>now</b>
    </Passed>,
    '<p><span>In Leeds</span> <b>now</b></p>',
  ],
  [
    'an option has text alone',
    <option key="">
      In {name} {2}
    </option>,
    '<option>In Leeds 2</option>',
  ],
  [
    'drawings have spans of their own',
    <svg key="" aria-hidden="true">
      <text>
        In <tspan>x</tspan>
      </text>
    </svg>,
    '<svg aria-hidden="true"><text><tspan>In</tspan> <tspan>x</tspan></text></svg>',
  ],
])('%s', (_, element, html) => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { container } = render(element)
  expect(container.innerHTML).toBe(html)
  expect(complaints.mock.calls.filter(([text]) => /key|static/i.test(String(text)))).toEqual([])
})
