/** How to reach whoever runs the website: an e-mail address or a web address that the build was given. */

/** The address of the link; undefined where the build was given none. */
export function contactLink(contact: string | undefined): string | undefined {
  if (!contact) return undefined
  return /^https?:/.test(contact) ? contact : `mailto:${contact}`
}
