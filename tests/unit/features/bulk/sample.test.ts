// @vitest-environment node
/** What the page shows of a file before anything runs. */
import { expect, it } from 'vitest'
import { lookAt } from '../../../../src/core/bulk/look.ts'
import { readLongRow } from '../../../../src/core/bulk/where.ts'
import { blobFile } from '../../../../src/features/bulk/blobFile.ts'
import { sampleOf } from '../../../../src/features/bulk/sample.ts'

async function sampleOfText(text: string) {
  const look = await lookAt(blobFile(new Blob([text])))
  if (look.kind !== 'table') throw new Error(look.kind)
  return sampleOf(look)
}

it('has the column of the postcodes among those to choose from, however many there are', async () => {
  const names = Array.from({ length: 3000 }, (_, column) => `name ${column}`)
  const { columns, where, width } = await sampleOfText(`${names.join(',')},postcode\n${'x,'.repeat(3000)}CM16 6TN\n`)
  expect([width, where]).toEqual([3001, { kind: 'column', column: 3000 }])
  expect(columns.length).toBe(501)
  expect(columns.at(-1)).toEqual({ index: 3000, name: 'postcode', example: 'CM16 6TN' })
})

it('reads a row with more cells than columns as the conversion does', async () => {
  const { rows, where, width } = await sampleOfText(
    `name,address,postcode\n${'A,Epping,CM16 6TN\n'.repeat(3)}B,1 High St,Leeds,LS1 1UR\n`,
  )
  expect(readLongRow(rows.at(-1)!, where!, width).text).toBe('LS1 1UR')
})
