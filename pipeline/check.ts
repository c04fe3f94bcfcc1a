/**
 * `npm run data:check [-- DIR]`: is what `public/geo` holds whole, and does it belong together? Needs no source table.
 * Names every file that is damaged and every area that lacks something.
 */
import { checkAreas, checkCells, checkPlaces } from './check-areas.ts'
import { checkFiles, checkShards, readGeo } from './check-files.ts'
import { checkProfiles } from './check-profiles.ts'

/** The faults found, in words; none when everything is as it must be. */
export async function check(dir: string): Promise<string[]> {
  const problems = await checkFiles(dir)
  const { geo, unreadable } = await readGeo(dir)
  problems.push(...unreadable)
  // What is missing or malformed cannot be compared with the rest.
  if (!geo) return problems
  const cells = [...checkCells(geo)]
  problems.push(...cells)
  if (cells.length === 0) problems.push(...checkAreas(geo), ...checkProfiles(geo), ...checkPlaces(geo))
  problems.push(...(await checkShards(dir, geo)))
  return problems
}

if (process.argv[1] === import.meta.filename) {
  const dir = process.argv[2] ?? 'public/geo'
  const problems = await check(dir)
  for (const problem of problems) console.error(problem)
  console.log(problems.length === 0 ? `${dir} is complete.` : `${dir}: ${problems.length} faults. Compile it anew.`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
