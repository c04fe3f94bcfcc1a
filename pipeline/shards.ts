/** The shards of the directory that was compiled into a folder, one after another. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openShard, type Shard } from '../src/core/finder/directory/directory.ts'
import { createLocator } from '../src/core/finder/locate/locator.ts'
import type { CellTopology } from '../src/core/geo.ts'

export async function* readShards(out: string, overview: CellTopology): AsyncGenerator<Shard> {
  const { cellAt } = createLocator(overview)
  const names = (await readdir(join(out, 'directory'))).filter(name => name.endsWith('.bin')).sort()
  for (const name of names) yield openShard(await readFile(join(out, 'directory', name)), overview.stamp, cellAt)
}
