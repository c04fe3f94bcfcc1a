/** What every program of the bench should have written: the directory's CCG of each row's postcode. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** CCG of April 2017 by postcode; empty outside England. */
export type Truth = ReadonlyMap<string, string>

const linesOf = (path: string) => createInterface({ input: createReadStream(path) })

/** @param directory a CSV file of `postcode,ccg2017` */
export async function readTruth(directory: string, postcodes: readonly string[]): Promise<Truth> {
  const wanted = new Set(postcodes)
  const truth = new Map<string, string>()
  for await (const line of linesOf(directory)) {
    const [postcode = '', ccg = ''] = line.split(',')
    if (wanted.has(postcode)) truth.set(postcode, ccg)
  }
  if (truth.size !== wanted.size) throw new Error(`${wanted.size - truth.size} postcodes are not in ${directory}`)
  return truth
}

/** Rows of a table, whatever its columns: a postcode and a CCG are told by their forms. */
export async function countRight(path: string, truth: Truth): Promise<{ rows: number; right: number }> {
  let [rows, right] = [-1, 0]
  for await (const line of linesOf(path)) {
    rows++
    const postcode = /\b(?:[A-Z]{1,2}[0-9][0-9A-Z]?|GIR|NPT) [0-9][A-Z]{2}\b/.exec(line)?.[0]
    const ccg = /\bE38[0-9]{6}\b/.exec(line)?.[0] ?? ''
    if (postcode !== undefined && truth.get(postcode) === ccg) right++
  }
  return { rows, right }
}
