/** `table` writes the exported directory as CSV for the peers; `join` converts `table.csv` and writes it to standard output. */
import { join } from 'node:path'
import { openDatabase, quote } from '../../cli/parquet/database.ts'
import { attachExport } from '../../cli/parquet/lookup.ts'

const [folder = '', step] = process.argv.slice(2)
const database = await openDatabase({ memory_limit: '2GB', temp_directory: join(folder, 'spill') })
await attachExport(database, folder)
if (step === 'table') {
  const file = quote(join(folder, 'directory.csv'))
  await database.run(`COPY (SELECT postcode, ccg2017 FROM directory) TO ${file} (HEADER)`)
} else {
  const rows = `read_csv(${quote(join(folder, 'table.csv'))}, all_varchar = true)`
  await database.run(
    `COPY (SELECT own.*, ccg2017 FROM ${rows} own LEFT JOIN directory USING (postcode)) TO '/dev/stdout' (HEADER)`,
  )
}
database.closeSync()
