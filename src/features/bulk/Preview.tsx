import { BULK } from './texts.ts'

export interface PreviewProps {
  rows: readonly (readonly string[])[]
  hasHeader: boolean
}

const SHOWN = 4

/** The first rows as a table that scrolls in itself when it is wide. */
export function Preview({ rows, hasHeader }: PreviewProps) {
  const body = hasHeader ? rows.slice(1, SHOWN) : rows.slice(0, SHOWN)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="bulk__preview" aria-label={BULK.preview} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{BULK.preview}</caption>
        {hasHeader && (
          <thead>
            <tr>
              {rows[0]?.map((name, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={column} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={place}>
              {row.map((field, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={column}>{field}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
