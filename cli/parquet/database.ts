/** DuckDB in this process, from its npm package alone: Parquet and GeoParquet need no extension. */
import {
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api'

/** DuckDB takes rows in blocks of at most this many. */
const BLOCK = 2048

export type Database = DuckDBConnection

/** An empty database in memory. `settings` are DuckDB's own, `memory_limit` for example. */
export async function openDatabase(settings: Readonly<Record<string, string>> = {}): Promise<Database> {
  // Never downloads extensions.
  const offline = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' }
  const instance = await DuckDBInstance.create(':memory:', { ...offline, ...settings })
  return instance.connect()
}

/** Appends rows, whose values stand in the order of the table's columns. */
export async function appendRows(
  database: Database,
  table: string,
  types: readonly DuckDBType[],
  rows: Iterable<DuckDBValue[]>,
): Promise<void> {
  const appender = await database.createAppender(table)
  let block: DuckDBValue[][] = []
  const flush = () => {
    const chunk = DuckDBDataChunk.create(types, block.length)
    chunk.setRows(block)
    appender.appendDataChunk(chunk)
    block = []
  }
  for (const row of rows) {
    block.push(row)
    if (block.length === BLOCK) flush()
  }
  if (block.length > 0) flush()
  appender.closeSync()
}

/** A text as SQL writes it: `it's` → `'it''s'`. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
