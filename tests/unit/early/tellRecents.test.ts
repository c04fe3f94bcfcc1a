// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { tellRecents } from '../../../src/early/tellRecents.ts'
import { addRecent, clearRecents } from '../../../src/features/search/recents.ts'

afterEach(() => localStorage.clear())

it('tells of searches that the page will show above the map', () => {
  const page = document.createElement('html')
  tellRecents(page)
  expect({ ...page.dataset }).toEqual({})
  addRecent('CM16 6TN')
  tellRecents(page)
  expect({ ...page.dataset }).toEqual({ asked: '' })
})

it('tells of none once they are cleared, nor in the widget', () => {
  addRecent('CM16 6TN')
  const widget = document.createElement('html')
  widget.dataset.page = 'embed'
  tellRecents(widget)
  clearRecents()
  const page = document.createElement('html')
  tellRecents(page)
  expect([widget.dataset.asked, page.dataset.asked]).toEqual([undefined, undefined])
})
