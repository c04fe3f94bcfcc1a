/** What other pages post to the widget. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { ENVELOPE, HEIGHTS, readFrameMessage, readHostMessage } from '../../src/core/embed/messages.ts'
import { keepOptions, readOptions } from '../../src/core/embed/options.ts'
import type { Target } from './target.ts'
import { anyText } from './texts.ts'

const anyValue = fc.oneof(anyText, fc.anything(), fc.double(), fc.constantFrom(NaN, Infinity, -1, 1e9, HEIGHTS.min))
const type = fc.constantFrom('ready', 'resize', 'select', 'error', 'show', 'toString')
const fields = { type, height: anyValue, code: anyValue, name: anyValue, query: anyValue }
const anyMessage = fc.oneof(
  { weight: 3, arbitrary: fc.record(fields, { requiredKeys: ['type'] }).map(body => ({ ...ENVELOPE, ...body })) },
  { weight: 1, arbitrary: fc.anything() },
)

const message = fc.property(anyMessage, data => {
  const fromFrame = readFrameMessage(data)
  if (fromFrame?.type === 'resize') assert.ok(fromFrame.height >= HEIGHTS.min && fromFrame.height <= HEIGHTS.max)
  if (fromFrame && 'code' in fromFrame) assert.ok(/^[\w-]+$/.test(fromFrame.code) && fromFrame.name.length <= 200)
  const fromHost = readHostMessage(data)
  if (fromHost) assert.deepEqual(Object.keys(fromHost), ['type', 'query'])
})

const options = fc.property(anyText, text => {
  const { options } = readOptions(text)
  assert.ok(options.sections.length > 0)
  assert.deepEqual(readOptions(keepOptions('', text)).options, options)
})

export const EXCHANGED: readonly Target[] = [
  { name: 'messages of the widget', cost: 1, property: message },
  { name: 'options of the widget', cost: 1, property: options },
]
