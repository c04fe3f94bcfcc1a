/** Numbers, dates and names as people in England write them. */

const COUNT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const ONE_DECIMAL = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const TWO_DECIMALS = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `304,451` */
export function formatCount(value: number): string {
  return COUNT.format(value)
}

/** From £ thousand: `£382.6 million`, `£11.37 billion`. */
export function formatThousands(thousands: number): string {
  return Math.abs(thousands) < 999_950
    ? `£${ONE_DECIMAL.format(thousands / 1000)} million`
    : `£${TWO_DECIMALS.format(thousands / 1_000_000)} billion`
}

/** From pounds: `£1,239`. */
export function formatPounds(pounds: number): string {
  return `£${COUNT.format(pounds)}`
}

/** From a fraction: `63%`; never `0%` or `100%` for something that is neither. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.01) return 'less than 1%'
  if (share > 0.99 && share < 1) return 'more than 99%'
  return `${Math.round(share * 100)}%`
}

/** From a fraction, more exactly where it is small: `63%`, `13%`, `1.4%`, `less than 0.1%`. */
export function formatPart(share: number): string {
  if (share > 0 && share < 0.0005) return 'less than 0.1%'
  if (share > 0.9995 && share < 1) return 'more than 99.9%'
  const fine = share < 0.095 || (share > 0.985 && share < 1)
  return `${fine ? ONE_DECIMAL.format(share * 100) : Math.round(share * 100)}%`
}

/** From a fraction, to one decimal: `18.4%`. */
export function formatPercent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)}%`
}

/** From metres, as exactly as the 20 m borders allow: `less than 20 metres`, `about 140 metres`, `about 3.2 km`. */
export function formatDistance(metres: number): string {
  if (metres < 20) return 'less than 20 metres'
  if (metres < 995) return `about ${Math.round(metres / 10) * 10} metres`
  return `about ${ONE_DECIMAL.format(metres / 1000)} km`
}

/** From ISO 8601: `2022-07-01` → `1 July 2022`, `2017-04` → `April 2017`. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  const words = `${MONTHS[(month ?? 1) - 1]} ${year}`
  return day === undefined ? words : `${day} ${words}`
}

/** `NHS West Essex CCG` → `West Essex`, for a map or a list where every name would begin and end alike. */
export function shortName(name: string): string {
  return name.replace(/^NHS /, '').replace(/ (?:CCG|Integrated Care Board|ICB)(?= - |$)/, '')
}

/** `Essex Integrated Care Board` → `Essex ICB`, as people say it. */
export function spokenName(name: string): string {
  return name.replace(/ Integrated Care Board$/, ' ICB')
}

/** What somebody gave us, for a message: no longer than so many characters, with an ellipsis where more was cut. */
export function excerpt(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}

/** `a`, `a and b`, `a, b and c`; or with `or`. */
export function joinNames(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}
