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

/** Of each list, as many as the page shows. */
const SHOWN = 3

/** Every cell has a file, of practices that there are, with the CCG and the board that their records give. */
export function* checkNear({ near, practices, overview }: Geo): Generator<string> {
  const records = new Map([...practices.values()].flatMap(shard => Object.entries(shard)))
  for (const cell of overview.objects.cells.geometries.keys()) {
    const path = `near/${cell}.json`
    const table = near.get(String(cell))
    if (!table || table.today.length < SHOWN || table.in2017.length < SHOWN) {
      yield `${path}: practices are missing`
      continue
    }
    for (const [ods, name, , , board] of table.today) {
      const record = records.get(ods)
      if (!record?.isOpen || record.name !== name) yield `${path}: ${ods} is no practice of today called ${name}`
      else if (record.boards?.[0] !== board) yield `${path}: ${ods} has another board in practices/`
    }
    for (const [ods, , , , ccg] of table.in2017) {
      const record = records.get(ods)
      const known = record && memberOn(record, registerDay('ccg2017'))
      if (known !== ccg) yield `${path}: ${ods} was a member of ${known ?? 'no CCG'} in practices/`
    }
  }
}
