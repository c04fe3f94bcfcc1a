/** Texts that survive a browser's translation: each is the whole content of an element, never a node of React's own. */
import { Fragment, type ReactNode } from 'react'
import { jsx } from 'react/jsx-runtime'

/** Content that is text alone: no element can stand in these. */
const TEXT_ONLY = new Set<unknown>(['option', 'textarea', 'title', 'style', 'script'])
/** In a drawing HTML elements are not shown. */
const IN_DRAWING = new Set<unknown>(['text', 'tspan'])

/**
 * The same props, where a text beside other children stands in an element of its own. A translated page has other nodes in the place
 * of its texts; React changes and removes a text by its node, so it would write what nobody sees, or throw.
 */
export function ownText<P extends object>(type: unknown, props: P): P {
  const { children } = props as { children?: ReactNode }
  if (typeof type !== 'string' && type !== Fragment) return props
  if (Array.isArray(children)) {
    if (!children.some(child => isText(child) || Array.isArray(child))) return props
    const isWhole =
      type !== Fragment && (TEXT_ONLY.has(type) || children.every(child => isText(child) || isNothing(child)))
    return {
      ...props,
      children: isWhole ? joined(children) : wrapped(children, IN_DRAWING.has(type) ? 'tspan' : 'span'),
    }
  }
  return type === Fragment && isText(children) ? { ...props, children: jsx('span', { children }) } : props
}

/** Runs of texts as one element each, in the place of the first: the others keep their places. */
function wrapped(children: readonly ReactNode[], element: 'span' | 'tspan'): ReactNode[] {
  const owned: ReactNode[] = []
  for (let at = 0; at < children.length; at++) {
    const child = children[at]
    if (Array.isArray(child)) owned.push(wrapped(child, element))
    else if (!isText(child)) owned.push(child)
    else {
      let end = at + 1
      while (end < children.length && isText(children[end])) end++
      const text = joined(children.slice(at, end))
      owned.push(text.trim() ? between(text, element, at) : text)
      for (at++; at < end; at++) owned.push(null)
      at--
    }
  }
  return owned
}

/** Blanks stay outside: they never change, nobody translates them, and they part one element from the next. */
function between(text: string, element: 'span' | 'tspan', at: number): ReactNode {
  const words = text.trim()
  const start = text.indexOf(words)
  const wrapper = jsx(element, { children: words }, `text ${at}`)
  return words === text ? wrapper : [text.slice(0, start), wrapper, text.slice(start + words.length)]
}

const joined = (children: readonly ReactNode[]) => children.filter(isText).join('')
const isText = (child: unknown): child is string | number => typeof child === 'string' || typeof child === 'number'
const isNothing = (child: unknown) => child === null || child === undefined || typeof child === 'boolean'
