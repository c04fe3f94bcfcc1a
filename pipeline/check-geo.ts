/** Checks that `public/geo` is complete and consistent. Needs no source table. */
import { checkAreas, checkBorderland, checkCells, checkPlaces } from './check-areas.ts'
import { checkBoards } from './check-boards.ts'
import { checkBorders } from './check-borders.ts'
import { checkCare } from './check-care.ts'
import { checkCellTable } from './check-cell-table.ts'
import { checkContext } from './check-context.ts'
import { checkFacts } from './check-facts.ts'
import { checkFigures } from './check-figures.ts'
import { checkFiles, checkLicences, checkShards, readGeo } from './check-files.ts'
import { checkNames } from './check-names.ts'
import { checkNear, checkPractices } from './check-practices.ts'
import { checkProfiles } from './check-profiles.ts'
import { checkProviders } from './check-providers.ts'
import { ENGLAND, type Expectations } from './expectations.ts'

/** The faults found, each with the file or the area it is in; none when everything is as it must be. */
export async function check(dir: string, expected: Expectations = ENGLAND): Promise<string[]> {
  const problems = await checkFiles(dir)
  const { geo, unreadable } = await readGeo(dir, expected)
  problems.push(...unreadable)
  // What is missing or malformed cannot be compared with the rest.
  if (!geo) return problems
  const cells = [...checkCells(geo)]
  problems.push(...cells)
  if (cells.length === 0) {
    problems.push(...checkAreas(geo), ...checkProfiles(geo), ...checkPlaces(geo), ...checkBorderland(geo))
    problems.push(...checkFigures(geo), ...checkCellTable(geo), ...checkProviders(geo))
    problems.push(
      ...checkNames(geo),
      ...checkPractices(geo),
      ...checkNear(geo),
      ...checkBoards(geo),
      ...checkFacts(geo),
    )
    problems.push(...checkBorders(geo), ...checkCare(geo))
  }
  problems.push(...(await checkShards(dir, geo)), ...(await checkContext(dir, geo.context)))
  problems.push(...checkLicences(geo.manifest))
  return problems
}
