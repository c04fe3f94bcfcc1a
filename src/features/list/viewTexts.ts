/** Of the switch, which the first view has; those of the list come with the list. */
export const VIEWS = {
  name: 'Show as',
  map: 'Map',
  list: 'List',
}
