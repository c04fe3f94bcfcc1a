/** `npm run export:parquet [-- --out FOLDER]`: the directory, the areas and the cells for DuckDB, Spark, BigQuery and the like. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeParquet } from './write.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

try {
  const { values } = parseArgs({ options: { out: { type: 'string' }, data: { type: 'string' } } })
  const folder = values.out ?? join(ROOT, 'parquet')
  const started = performance.now()
  const counts = await writeParquet(values.data ?? join(ROOT, 'public/geo'), folder)
  for (const [name, rows] of Object.entries(counts)) {
    const file = join(folder, `${name}.parquet`)
    console.log(`${file}: ${rows.toLocaleString('en-GB')} rows, ${(statSync(file).size / 1e6).toFixed(2)} MB`)
  }
  console.log(`in ${((performance.now() - started) / 1000).toFixed(1)} s`)
} catch (error) {
  console.error(`Could not export: ${error instanceof Error ? error.message : error}`)
  console.error('Use: npm run export:parquet -- [--out FOLDER] [--data FOLDER]')
  process.exitCode = 1
}
