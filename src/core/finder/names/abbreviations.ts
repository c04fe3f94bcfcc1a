/** Short forms that people write, in the words of `normalise`, and what they stand for. */
import { normalise } from './normalise.ts'

const COUNTIES: Readonly<Record<string, string>> = {
  beds: 'bedfordshire',
  berks: 'berkshire',
  bucks: 'buckinghamshire',
  cambs: 'cambridgeshire',
  ches: 'cheshire',
  'co durham': 'county durham',
  corn: 'cornwall',
  cumb: 'cumbria',
  derbys: 'derbyshire',
  'east yorkshire': 'east riding of yorkshire',
  'east yorks': 'east riding of yorkshire',
  'e yorks': 'east riding of yorkshire',
  'e sussex': 'east sussex',
  glos: 'gloucestershire',
  'gt manchester': 'greater manchester',
  'gtr manchester': 'greater manchester',
  'gtr london': 'greater london',
  hants: 'hampshire',
  herefords: 'herefordshire',
  herts: 'hertfordshire',
  hunts: 'huntingdonshire',
  iow: 'isle of wight',
  'i o w': 'isle of wight',
  lancs: 'lancashire',
  leics: 'leicestershire',
  lincs: 'lincolnshire',
  middx: 'middlesex',
  mddx: 'middlesex',
  northants: 'northamptonshire',
  northd: 'northumberland',
  notts: 'nottinghamshire',
  'n yorks': 'north yorkshire',
  oxon: 'oxfordshire',
  salop: 'shropshire',
  shrops: 'shropshire',
  som: 'somerset',
  staffs: 'staffordshire',
  's yorks': 'south yorkshire',
  'w mids': 'west midlands',
  'w sussex': 'west sussex',
  'w yorks': 'west yorkshire',
  warks: 'warwickshire',
  wilts: 'wiltshire',
  worcs: 'worcestershire',
  yorks: 'yorkshire',
}

const CITIES: Readonly<Record<string, string>> = {
  bham: 'birmingham',
  brum: 'birmingham',
  lpool: 'liverpool',
  mcr: 'manchester',
  'n cle': 'newcastle upon tyne',
  ncle: 'newcastle upon tyne',
  soton: 'southampton',
}

const LONGEST = 3

/** The words with a short form of a city or county at their end, or that they are, written out; else as they were. */
export function writeOut(words: string): string {
  const list = words.replace(/\b(\w+)boro$/, '$1borough').split(' ')
  const all = list.join(' ')
  if (Object.hasOwn(CITIES, all)) return CITIES[all]!
  for (let count = Math.min(LONGEST, list.length); count > 0; count--) {
    const end = list.slice(-count).join(' ')
    if (Object.hasOwn(COUNTIES, end)) return [...list.slice(0, -count), COUNTIES[end]].join(' ')
  }
  return list.join(' ')
}

/** Of one word each, in the name of a body. */
const SHORT_FORMS = new Map(
  Object.entries({
    ...COUNTIES,
    n: 'north',
    e: 'east',
    s: 'south',
    w: 'west',
    ne: 'north east',
    nw: 'north west',
    se: 'south east',
    sw: 'south west',
  }),
)

/** The normalised name of a body with its short forms written out, wherever they stand: `Bath & NE Somerset CCG`, `Hants & IOW`. */
export function writeOutName(name: string): string {
  const words = normalise(name).split(' ')
  if (words.length === 1) return words[0]!
  return words.map(word => SHORT_FORMS.get(word) ?? word).join(' ')
}
