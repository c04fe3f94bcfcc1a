/** From the attributes of `<ccg-finder>` to the query of its frame. */

/** Attribute and the parameter that it sets. */
export const PARAMS: Readonly<Record<string, string>> = {
  postcode: 'q',
  area: 'area',
  edition: 'edition',
  theme: 'theme',
  accent: 'accent',
  sections: 'sections',
}

/** Empty, or starting with `?`. `attribute` gives the value of one, or null. */
export function queryOf(attribute: (name: string) => string | null): string {
  const params = new URLSearchParams()
  for (const name in PARAMS) {
    const value = attribute(name)
    if (value) params.set(PARAMS[name]!, value)
  }
  const query = params.toString()
  return query && `?${query}`
}
