/** What `tel:` dials: the first whole British number in the text; undefined when there is none. */
export function dialled(phone: string): string | undefined {
  return phone.replace(/[()\s.-]/g, '').match(/\+?\d{10,12}/)?.[0]
}
