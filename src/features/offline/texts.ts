/** What the first view has; `keepTexts.ts` comes when the part is opened. */
export const OFFLINE = {
  heading: 'Use it without a connection',
  what: 'this part',
  loading: 'Loading…',
  newVersion: 'A new version of CCG Finder is ready.',
  reload: 'Use it now',
  later: 'Later',
}
