import type { ReactNode } from 'react'
import './table.css'

export interface TableProps {
  caption?: string
  /** Name of a table without a caption, where a heading beside it says the same to the eye. */
  label?: string
  /** Headings; they are unique. */
  columns: readonly string[]
  /** The first cell of a row names it. */
  rows: readonly TableRow[]
  className?: string
}

export interface TableRow {
  readonly name: string
  readonly cells: readonly ReactNode[]
}

/** Figures in rows: names on the left, numbers on the right. */
export function Table({ caption, label, columns, rows, className = '' }: TableProps) {
  return (
    <table className={`table num ${className}`} aria-label={label}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={columns[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
