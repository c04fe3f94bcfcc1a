/** React's own runtime for JSX, with texts as `ownText` has them. `vite.config.ts` names it. */
import * as react from 'react/jsx-runtime'
import { ownText } from './ownText.ts'

export { Fragment, type JSX } from 'react/jsx-runtime'

export const jsx: typeof react.jsx = (type, props, key) => react.jsx(type, ownText(type, props as object), key)

/** Of children that stand in the source. What is one text by now has to go the way of a single child. */
export const jsxs: typeof react.jsxs = (type, props, key) => {
  const ownProps = ownText(type, props as { children?: unknown })
  return (Array.isArray(ownProps.children) ? react.jsxs : react.jsx)(type, ownProps, key)
}
