/** Downshift without the hooks that the app does without: what writes to them, or lists types of options, keeps them in every bundle. */
import { createCutter, markPure } from './cut.ts'

/** Statements of Downshift 9.5.0. */
const LINES = [
  'useSelect.stateChangeTypes = stateChangeTypes$3;',
  'useMultipleSelection.stateChangeTypes = stateChangeTypes$1;',
  '_useTagGroup.stateChangeTypes = stateChangeTypes;',
  "import PropTypes from 'prop-types';",
]

/** Types of options, which are read while developing only, with the end of each. */
const TYPES = [
  ['var propTypes = ', '\n};'],
  ['var propTypes$1 = ', '\n};'],
  ['var propTypes$2 = ', '\n});'],
  ['var propTypes$3 = ', '\n});'],
  ['var propTypes$4 = ', '\n};'],
  ['var dropdownPropTypes = ', '\n});'],
] as const

/** The source of Downshift 9.5.0, for bundlers to leave out what is not used. Throws for another source: then the lists above have to be looked at. */
export function trimDownshift(source: string): string {
  const cutter = createCutter('Downshift', source)
  for (const line of LINES) cutter.replace(line, '', '')
  for (const [from, until] of TYPES) cutter.replace(from, until, `${from}{};`)
  return markPure(cutter.code(), '_extends')
}
