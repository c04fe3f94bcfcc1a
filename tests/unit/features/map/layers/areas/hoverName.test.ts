// @vitest-environment jsdom
import { Map as LeafletMap, Polygon } from 'leaflet'
import { beforeEach, expect, it, vi } from 'vitest'
import { createHoverName, type HoverName } from '../../../../../../src/features/map/layers/areas/hoverName.ts'

vi.mock('../../../../../../src/data/waitForPaint.ts', () => ({
  afterPaint: (work: () => void) => {
    work()
    return () => {}
  },
}))

const at = { clientX: 100, clientY: 100 }
let map: LeafletMap
let polygon: Polygon
let hoverName: HoverName
let over: boolean[]
const path = () => polygon.getElement()!
const name = () => document.querySelector('.map-tip')
const enter = (target: Element) => {
  target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
  target.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, ...at }))
}
const leave = (target: Element, relatedTarget: Element) => {
  const to = { bubbles: true, relatedTarget, ...at }
  target.dispatchEvent(new MouseEvent('mouseout', to))
  target.dispatchEvent(new MouseEvent('mouseleave', { ...to, bubbles: false }))
}
const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }))

beforeEach(() => {
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
  document.body.append(container)
  map = new LeafletMap(container, { zoomAnimation: false }).setView([52, 0], 8)
  const corners: [number, number][] = [
    [51, -1],
    [53, -1],
    [53, 1],
  ]
  polygon = new Polygon(corners).addTo(map)
  hoverName = createHoverName(map)
  over = []
  hoverName.of(polygon, { name: () => 'Corby', onChange: isOver => over.push(isOver) })
  enter(path())
  return () => {
    hoverName.remove()
    map.remove()
    container.remove()
  }
})

it('stays while the pointer is on the name, and goes when it leaves that', () => {
  expect(name()).toHaveProperty('textContent', 'Corby')
  leave(path(), name()!)
  expect(over).toEqual([true])
  leave(name()!, document.body)
  expect(name()).toBeNull()
  expect(over).toEqual([true, false])
})

it('goes when the map is dragged, by its area or by the name', () => {
  leave(path(), name()!)
  map.fire('movestart').fire('dragstart')
  expect(name()).toBeNull()
  expect(over).toEqual([true, false])
  enter(path())
  expect(name()).toHaveProperty('textContent', 'Corby')
  map.fire('movestart').fire('dragstart')
  leave(path(), document.body)
  expect(over).toEqual([true, false, true, false])
})

it.each<[string, (target: { name: Element; path: Element }) => void, boolean[]]>([
  ['stays over its area, where the pointer is on that', ({ path }) => enter(path), [true]],
  ['leaves where the pointer is elsewhere', () => enter(document.body), [true, false]],
  [
    'leaves with the area that the pointer comes to first',
    ({ path }) => {
      enter(path)
      leave(path, document.body)
    },
    [true, false],
  ],
])('taken away by Escape under the pointer, %s', (_, next, told) => {
  leave(path(), name()!)
  const target = { name: name()!, path: path() }
  press('Escape')
  expect(name()).toBeNull()
  next(target)
  expect(over).toEqual(told)
})
