/** Of the dialog, which comes when it is opened. */
export const SHORTCUTS = {
  heading: 'Keyboard shortcuts',
  anywhere: 'Anywhere on the page',
  map: 'On the map',
  use: 'Use shortcuts of a single key on this page',
  off: 'Turn this off if you speak to your computer, or press keys by accident. On the map, its keys go on working.',
}

export const ANYWHERE: readonly (readonly [keys: string, what: string])[] = [
  ['/', 'Go to the search'],
  ['m', 'Go to the map'],
  ['l', 'Go to the list'],
  ['?', 'Show these shortcuts'],
  ['Escape', 'Close suggestions or a dialog'],
]

export const ON_MAP: readonly (readonly [keys: string, what: string])[] = [
  ['Arrow keys', 'Move the map'],
  ['+ and −', 'Zoom in and out'],
  ['n and p', 'Go to the next and previous area in view'],
  ['Enter', 'Choose the area under the cross'],
]
