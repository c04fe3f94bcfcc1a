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
