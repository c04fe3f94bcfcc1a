import { readdirSync, readFileSync } from 'node:fs'
import { COUNTRIES } from '../../src/core/finder/directory/country.ts'
import { decodeShard } from '../../src/core/finder/directory/decode.ts'
import { incodeFromNumber } from '../../src/core/finder/directory/incode.ts'
import { createRandom } from './random.ts'

const GEO = new URL('../../public/geo/', import.meta.url)

/** Real postcodes of the whole directory, or of England, in an order that jumps from shard to shard. */
export function randomPostcodes(count: number, where: 'anywhere' | 'england' = 'anywhere'): string[] {
  const folder = new URL('directory/', GEO)
  const { stamp } = JSON.parse(readFileSync(new URL('overview.json', GEO), 'utf8'))
  const all = readdirSync(folder)
    .filter(file => file.endsWith('.bin'))
    .flatMap(file =>
      decodeShard(readFileSync(new URL(file, folder)), stamp)
        .filter(({ country, position }) => where === 'anywhere' || (COUNTRIES[country] === where && position))
        .map(({ incode }) => `${file.slice(0, -4)} ${incodeFromNumber(incode)}`),
    )
  const random = createRandom(2017)
  return Array.from({ length: count }, () => all[Math.floor(random() * all.length)]!)
}
