import { STATUSES } from '../../core/bulk/row.ts'
import { Table } from '../../ui/Table.tsx'
import type { Result } from './protocol.ts'
import { SaveLink } from './SaveLink.tsx'
import { BULK, moreRowsWords } from './texts.ts'

export interface ProblemsProps {
  /** Of the file when it is saved. */
  name: string
  result: Result
}

/** The rows without an answer, to read here and to save. */
export function Problems({ name, result: { problems, firstProblems, report } }: ProblemsProps) {
  const all = STATUSES.reduce((sum, status) => sum + (status === 'found' ? 0 : report.counts[status]), 0)
  if (all === 0) return null
  return (
    <div className="bulk__part">
      <h2>{BULK.problems}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="bulk__preview bulk__problems" aria-label={BULK.problems} tabIndex={0}>
        <Table
          label={BULK.problems}
          columns={BULK.problemColumns}
          rows={firstProblems.map(({ row, input, reason }) => ({
            name: row.toLocaleString('en-GB'),
            cells: [input, reason],
          }))}
        />
      </section>
      {all > firstProblems.length && <p>{moreRowsWords(all - firstProblems.length)}</p>}
      <p>
        <SaveLink name={name} content={problems}>
          {BULK.saveProblems}
        </SaveLink>
      </p>
    </div>
  )
}
