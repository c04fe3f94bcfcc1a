/** `make` writes ten million synthetic rows; `convert` gives each its areas and says how long that took, and how much memory. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, quote } from '../../cli/parquet/database.ts'
import { attachExport, LOOKUP } from '../../cli/parquet/lookup.ts'

const ROWS = 10_000_000
const MEMORY = '2GB'

const [folder = '', step] = process.argv.slice(2)
const input = join(folder, 'input.parquet')
const output = join(folder, 'output.parquet')
const database = await openDatabase({ memory_limit: MEMORY, temp_directory: join(folder, 'spill') })
await attachExport(database, folder)

if (step === 'make') {
  // Every postcode about four times in a scattered order; half of them in small letters without the space, one in a thousand wrong.
  await database.run(`COPY (
    SELECT id, CASE WHEN id % 1000 = 0 THEN 'ZZ9 9ZZ' WHEN id % 2 = 0 THEN lower(replace(postcode, ' ', '')) ELSE postcode END AS postcode
    FROM (SELECT range AS id, hash(range) % (SELECT count(*) FROM directory) AS number FROM range(${ROWS}))
    JOIN (SELECT postcode, row_number() OVER () - 1 AS number FROM directory) USING (number)
    ORDER BY id
  ) TO ${quote(input)} (FORMAT parquet)`)
} else {
  await database.run(`CREATE VIEW input AS SELECT * FROM read_parquet(${quote(input)})`)
  const started = performance.now()
  await database.run(`COPY (${LOOKUP}) TO ${quote(output)} (FORMAT parquet)`)
  const seconds = (performance.now() - started) / 1000
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  const counted = await database.runAndReadAll(
    `SELECT count(*)::INTEGER, count(official_postcode)::INTEGER, count(ccg2017)::INTEGER FROM read_parquet(${quote(output)})`,
  )
  const [rows, known, found] = counted.getRows()[0]!.map(count => Number(count).toLocaleString('en-GB'))
  console.log(
    `${rows} rows, ${known} known, ${found} in England: ${seconds.toFixed(1)} s, ${peak} MiB at most, ` +
      `${(statSync(input).size / 1e6).toFixed(0)} MB read, ${(statSync(output).size / 1e6).toFixed(0)} MB written`,
  )
}
database.closeSync()
