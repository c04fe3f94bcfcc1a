import type { OfficialFile } from '../../../../pipeline/official/registry.ts'

/** A `sources.json` that has these official files, whatever their tables are called. */
export function listed(files: readonly OfficialFile[]): string {
  const tables = files.flatMap(({ feeds, ...file }) =>
    feeds.map((table, i) => {
      const { title, publisher, vintage, licence } = file
      return { file: table, title, publisher, vintage, licence, from: [i === 0 ? file : file.id] }
    }),
  )
  return JSON.stringify(tables)
}
