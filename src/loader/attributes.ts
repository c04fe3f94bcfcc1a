/** From the attributes of `<ccg-finder>` to the query of its frame. */

/** Attributes that set the parameter of the same name; `postcode` sets `q`. */
export const ATTRIBUTES = ['postcode', 'area', 'edition', 'theme', 'accent', 'sections'] as const

/** Empty, or starting with `?`. `attribute` gives the value of one, or null. */
export function queryOf(attribute: (name: string) => string | null): string {
  const params = new URLSearchParams()
  for (const name of ATTRIBUTES) {
    const value = attribute(name)
    if (value) params.set(name === 'postcode' ? 'q' : name, value)
  }
  const query = `${params}`
  return query && `?${query}`
}
