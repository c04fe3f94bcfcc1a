/** The countries that a postcode's row can name, and their codes at ONS. A country's number in a shard is its index here. */
export const COUNTRIES = [
  'not-recorded',
  'england',
  'wales',
  'scotland',
  'northern-ireland',
  'channel-islands',
  'isle-of-man',
] as const

export type Country = (typeof COUNTRIES)[number]

export const COUNTRY_CODES: Readonly<Record<Country, string>> = {
  'not-recorded': '',
  england: 'E92000001',
  wales: 'W92000004',
  scotland: 'S92000003',
  'northern-ireland': 'N92000002',
  'channel-islands': 'L93000001',
  'isle-of-man': 'M83000003',
}

/** Northern Ireland's postcodes have a licence of their own and are not in the directory; their prefix tells enough. */
export function countryOfPrefix(outcode: string): Country | undefined {
  return /^BT(?:[0-9]|$)/.test(outcode) ? 'northern-ireland' : undefined
}
