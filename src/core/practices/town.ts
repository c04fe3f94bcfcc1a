/** The town of an address: what a person says after the name of a surgery. */

const COUNTIES = new Set(
  'avon|bedfordshire|beds|berkshire|berks|buckinghamshire|bucks|cambridgeshire|cambs|cheshire|cleveland|cornwall|county durham|co durham|co. durham|cumbria|derbyshire|devon|dorset|durham|east riding of yorkshire|east sussex|east yorkshire|essex|gloucestershire|glos|greater london|greater manchester|gtr manchester|hampshire|hants|herefordshire|hertfordshire|herts|humberside|north humberside|south humberside|isle of wight|kent|lancashire|lancs|leicestershire|leics|lincolnshire|lincs|merseyside|middlesex|middx|norfolk|north yorkshire|n yorkshire|northamptonshire|northants|northumberland|nottinghamshire|notts|oxfordshire|oxon|rutland|shropshire|salop|somerset|south yorkshire|s yorkshire|staffordshire|staffs|suffolk|surrey|sussex|tyne and wear|tyne & wear|warwickshire|west midlands|west sussex|west yorkshire|w yorkshire|wiltshire|wilts|worcestershire|worcs|england|uk|united kingdom'.split(
    '|',
  ),
)

/** `Lawson Street, Stockton-on-Tees, Cleveland` → `Stockton-on-Tees`; empty where the address names none. */
export function townOf(address: string): string {
  const parts = address
    .split(',')
    .map(part => part.trim())
    .filter(part => part && !/\d/.test(part))
  while (parts.length > 1 && COUNTIES.has(parts.at(-1)!.toLowerCase())) parts.pop()
  return parts.at(-1) ?? ''
}

/** The same for every spelling of a town: `St. Leonards-on-Sea` and `Saint Leonards on sea`. */
export function townKey(town: string): string {
  return town
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .replace(/[.'’]/g, '')
    .replace(/&/g, 'and')
    .replace(/^nr /, '')
    .replace(/\bsaint\b/g, 'st')
}

/** Words inside a name with hyphens that have no capital. */
const SMALL = /-(?:by|cum|de|en|in|la|le|next|on|over|sub|super|the|under|upon)(?=-)/gi

/** A town as it is written: `St. Mary's` → `St Mary's`, `Ashby-De-La-Zouch` → `Ashby-de-la-Zouch`. */
export function spellTown(town: string): string {
  return town
    .replace(/^Nr\.? /i, '')
    .replace(/\b(?:St\.|Saint)(?= )/g, 'St')
    .replace(SMALL, word => word.toLowerCase())
}

/** The spelling that most addresses have; of two as frequent, the one with hyphens. */
export function usualSpelling(spellings: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const spelling of spellings.map(spellTown)) counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
  const marks = (spelling: string) => spelling.replace(/[^-'’]/g, '').length
  return [...counts].sort(([a, m], [b, n]) => n - m || marks(b) - marks(a) || (a < b ? -1 : 1))[0]![0]
}
