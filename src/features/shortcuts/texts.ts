export const OPEN = 'Keyboard shortcuts'
export const DIALOG = 'the keyboard shortcuts'
