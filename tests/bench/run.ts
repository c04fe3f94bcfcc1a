/** `npm run bench [name …]`: figures for the README, with the machine they were measured on. Nothing here can fail a test. */
import { cpus, totalmem } from 'node:os'
import { benchAnswer } from './answer.ts'
import { benchBulk } from './bulk.ts'
import { benchBulkPage } from './bulkPage.ts'
import { benchChain } from './chain.ts'
import { benchDirectory } from './directory.ts'
import { benchEditions } from './editions.ts'
import { benchEmbed } from './embed.ts'
import { benchFirstView } from './firstView.ts'
import { benchFps } from './fps.ts'
import { benchGrowth } from './growth.ts'
import { benchInteractions } from './interactions.ts'
import { benchLoad } from './load.ts'
import { benchMemory } from './memory.ts'
import { benchPackage } from './package.ts'
import { benchParquet } from './parquet.ts'
import { benchPlain } from './plain.ts'
import { benchPoints } from './points.ts'
import { benchProfile } from './profile.ts'
import { benchSizes } from './sizes.ts'
import { benchSuggest } from './suggest.ts'
import { benchVisitors } from './visitors.ts'
import { benchWater } from './water.ts'

const benches = {
  points: benchPoints,
  bulk: benchBulk,
  'bulk-page': benchBulkPage,
  growth: benchGrowth,
  sizes: benchSizes,
  directory: benchDirectory,
  editions: benchEditions,
  embed: benchEmbed,
  profile: benchProfile,
  fps: benchFps,
  'first-view': benchFirstView,
  answer: benchAnswer,
  interactions: benchInteractions,
  memory: benchMemory,
  load: benchLoad,
  parquet: benchParquet,
  package: benchPackage,
  plain: benchPlain,
  suggest: benchSuggest,
  visitors: benchVisitors,
  water: benchWater,
  chain: benchChain,
}

const names = process.argv.slice(2)
const unknown = names.find(name => !(name in benches))
if (unknown) {
  process.stderr.write(`Unexpected bench: ${unknown}. Use some of ${Object.keys(benches).join(', ')}.\n`)
  process.exit(2)
}
const memory = Math.round(totalmem() / 2 ** 30)
console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, ${memory} GiB, Node ${process.versions.node}`)
for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue
  console.log(`\n## ${name}`)
  await bench()
}
