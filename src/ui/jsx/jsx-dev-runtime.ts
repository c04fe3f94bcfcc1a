/** The same as `jsx-runtime.ts`, for development and tests. */
import * as react from 'react/jsx-dev-runtime'
import { ownText } from './ownText.ts'

export { Fragment, type JSX } from 'react/jsx-dev-runtime'

export const jsxDEV: typeof react.jsxDEV = (type, props, key, isStatic, source, self) => {
  const ownProps = ownText(type, props as { children?: unknown })
  return react.jsxDEV(type, ownProps, key, isStatic && Array.isArray(ownProps.children), source, self)
}
