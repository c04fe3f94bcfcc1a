// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Reply, Request } from '../../../../src/features/bulk/protocol.ts'
import type { Sample } from '../../../../src/features/bulk/sample.ts'
import { useBulk } from '../../../../src/features/bulk/useBulk.ts'

/** Answers when the test says so, also after it was stopped, as a message under way does. */
class HeldWorker extends EventTarget {
  static readonly started: HeldWorker[] = []
  asked?: Request
  constructor() {
    super()
    HeldWorker.started.push(this)
  }
  terminate() {}
  postMessage(request: Request) {
    this.asked = request
  }
  answer(reply: Reply) {
    act(() => void this.dispatchEvent(new MessageEvent('message', { data: reply })))
  }
}

beforeEach(() => {
  HeldWorker.started.length = 0
  vi.stubGlobal('Worker', HeldWorker)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const looked = (name: string): Reply => ({ type: 'looked', sample: { name } as unknown as Sample })
const last = () => HeldWorker.started.at(-1)!

function openFile() {
  const { result } = renderHook(useBulk)
  act(() => result.current.choose(new File(['a'], 'a.csv')))
  last().answer(looked('guessed'))
  return result
}

it('keeps a choice that is made before the look at the last one has ended', () => {
  const bulk = openFile()
  act(() => bulk.current.say({ delimiter: ';' }))
  const [stopped] = HeldWorker.started.slice(-1)
  act(() => bulk.current.say({ headerRow: 'none' }))
  expect(last().asked).toMatchObject({ said: { delimiter: ';', headerRow: 'none' } })
  last().answer(looked('both'))
  stopped!.answer(looked('the first alone'))
  expect(bulk.current.stage).toMatchObject({ sample: { name: 'both' }, said: { delimiter: ';', headerRow: 'none' } })
})

it('forgets a choice by which the file cannot be read', () => {
  const bulk = openFile()
  act(() => bulk.current.say({ encoding: 'utf-16le' }))
  last().answer({ type: 'failed', failure: { kind: 'unreadable' } })
  expect(bulk.current.stage).toMatchObject({ sample: { name: 'guessed' }, problem: { kind: 'unreadable' } })
  act(() => bulk.current.say({ delimiter: ';' }))
  expect(last().asked).toMatchObject({ said: { delimiter: ';' } })
  expect(last().asked).not.toHaveProperty('said.encoding')
})
