/** Parameters that say what somebody asked or where they look: in an address they stand behind `#`, which browsers send to nobody. */
const HIDDEN = ['q', 'map']

/** A link, hidden already or not, as the address bar, links and shared links hold it: `?q=CM16+6TN&edition=icb2026` is `?edition=icb2026#q=CM16+6TN`. */
export function hideQuestion(link: string): string {
  const parts = link
    .split('#', 2)
    .flatMap(part => part.replace(/^\?/, '').split('&'))
    .filter(Boolean)
  const isHidden = (part: string) => HIDDEN.includes(part.split('=', 1)[0]!)
  const [shown, hidden] = [parts.filter(part => !isHidden(part)), parts.filter(isHidden)].map(some => some.join('&'))
  return (shown ? `?${shown}` : '') + (hidden ? `#${hidden}` : '')
}
