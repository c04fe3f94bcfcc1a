/** The query of `lookup.sql` on exported files. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, quote } from './database.ts'

/** A query that gives each row of the table `input` (column `postcode`) its areas; nothing runs yet. */
export const LOOKUP = readFileSync(new URL('lookup.sql', import.meta.url), 'utf8')

/** Makes the files in `folder` known by the names that the query uses. */
export async function attachExport(database: Database, folder: string): Promise<void> {
  for (const name of ['directory', 'areas', 'cells']) {
    const file = quote(join(folder, `${name}.parquet`))
    await database.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet(${file})`)
  }
}
