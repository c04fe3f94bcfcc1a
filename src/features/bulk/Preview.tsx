import { columnName, rowsAbove } from '../../core/bulk/guess/table.ts'
import { columnsOf, readLongRow, type Where } from '../../core/bulk/where.ts'
import type { Sample } from './sample.ts'
import { BULK, moreColumnsWords } from './texts.ts'

export interface PreviewProps {
  sample: Sample
  where: Where | undefined
}

const SHOWN_ROWS = 4
const SHOWN_COLUMNS = 30

/** The first rows as they are understood, with the postcode that is read from each; scrolls in itself when it is wide. */
export function Preview({ sample, where }: PreviewProps) {
  const { layout, rows, width } = sample
  const body = rows.slice(rowsAbove(layout)).filter(row => row.some(cell => cell.trim()))
  const names = layout.hasHeader ? rows[layout.titles] : undefined
  const marked = where ? columnsOf(where) : []
  const shown = columnsToShow(sample, marked)
  const more = width - shown.length
  const look = (index: number) => (marked.includes(index) ? { className: 'bulk__marked' } : {})

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="bulk__preview" aria-label={BULK.preview} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{BULK.preview}</caption>
        <thead>
          <tr>
            <th scope="col">{BULK.read}</th>
            {shown.map(index => (
              <th key={index} scope="col" {...look(index)}>
                {names?.[index]?.trim() || columnName(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.slice(0, SHOWN_ROWS).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its index
            <tr key={at}>
              <td className="num">{readWords(row, where, width)}</td>
              {shown.map(index => (
                <td key={index} {...look(index)}>
                  {row[index] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="soft small bulk__more">{moreColumnsWords(more)}</p>}
    </section>
  )
}

/** The first columns with something in them, and those with the postcodes. */
function columnsToShow({ columns }: Sample, marked: readonly number[]): number[] {
  const shown = columns.map(({ index }) => index).slice(0, SHOWN_COLUMNS)
  return [...new Set([...shown, ...marked])]
}

function readWords(row: readonly string[], where: Where | undefined, width: number): string {
  if (!where) return ''
  const { kind, text } = readLongRow(row, where, width)
  return kind === 'postcode' || kind === 'position' || kind === 'part' ? text : BULK.nothingRead
}
