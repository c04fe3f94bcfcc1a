export const CHART = {
  what: 'this chart; its figures are in the table below',
  table: 'Show as table',
  none: 'no figure',
}
