/** What the profile and the pages without script both say. */
export const PROFILE_WORDS = {
  heading: (name: string) => `What ${name} was like`,
  missing: 'not published',
}
