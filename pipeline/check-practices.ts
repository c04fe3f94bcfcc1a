/** Checks that each CCG of April 2017 has the member practices that its profile counts, and each practice its file. */
import { memberOn, registerDay } from '../src/core/practices/practice.ts'
import type { Geo } from './check-files.ts'

export function* checkPractices({ practices, profiles, expected }: Geo): Generator<string> {
  const members = new Map<string, number>()
  let count = 0
  let unlisted = 0
  for (const [file, shard] of practices) {
    for (const [ods, record] of Object.entries(shard)) {
      count++
      if (!ods.startsWith(file)) yield `practices/${file}.json: ${ods} is in the wrong file`
      const ccg = memberOn(record, registerDay('ccg2017'))
      if (ccg) members.set(ccg, (members.get(ccg) ?? 0) + 1)
    }
  }
  if (count < expected.fewestPractices) yield `practices/: only ${count} practices`
  for (const { ods, practices: counted } of profiles.values()) {
    const more = (members.get(ods) ?? 0) - counted
    if (more < 0) yield `practices/: ${-more} of the members that ${ods} had in July 2017 are missing`
    unlisted += more
  }
  if (unlisted > expected.unlistedPractices2017) yield `practices/: ${unlisted} members of July 2017 that no list has`
}
