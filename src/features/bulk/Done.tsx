import { NOTE_KINDS } from '../../core/bulk/report.ts'
import { STATUSES } from '../../core/bulk/row.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonGroup } from '../../ui/ButtonGroup.tsx'
import { Problems } from './Problems.tsx'
import type { Result } from './protocol.ts'
import { SaveLink } from './SaveLink.tsx'
import {
  BULK,
  blankWords,
  countWords,
  fromTextWords,
  noteWords,
  otherLinesWords,
  otherWords,
  swappedWords,
} from './texts.ts'

export interface DoneProps {
  /** Of the person's file: `patients.csv`. */
  name: string
  result: Result
  /** True for a list that was pasted. */
  isList: boolean
  onChange: () => void
  onOther: () => void
}

export function Done({ name, result, isList, onChange, onOther }: DoneProps) {
  const { report } = result
  const extra = [
    report.rows === 0 && BULK.noRows,
    report.fromText > 0 && fromTextWords(report.fromText),
    report.swapped > 0 && swappedWords(report.swapped),
    report.otherLines > 0 && otherLinesWords(report.otherLines),
    ...NOTE_KINDS.map(kind => {
      const rows = report.notes.filter(note => note.kind === kind).map(({ row }) => row)
      return rows.length > 0 && noteWords(kind, rows, report.noteCounts[kind])
    }),
  ].filter(words => words !== false)

  return (
    <div className="bulk__part">
      <ul className="bulk__counts num">
        {STATUSES.filter(status => report.counts[status] > 0).map(status => (
          <li key={status}>{countWords(status, report.counts[status])}</li>
        ))}
        {report.blank > 0 && <li>{blankWords(report.blank)}</li>}
      </ul>
      {extra.map(words => (
        <p key={words}>{words}</p>
      ))}
      <p>{BULK.howToRead}</p>
      <ButtonGroup>
        <SaveLink className="button button--primary" name={outputName(name, result.delimiter)} content={result.table}>
          {BULK.save}
        </SaveLink>
        <Button onClick={onChange}>{BULK.change}</Button>
        <Button onClick={onOther}>{otherWords(isList)}</Button>
      </ButtonGroup>
      <Problems name={`${baseName(name)}-problems.csv`} result={result} />
    </div>
  )
}

/** `patients.csv` → `patients-ccg.csv`; with tabs between the columns, `.tsv`. */
function outputName(name: string, delimiter: string): string {
  return `${baseName(name)}-ccg.${delimiter === '\t' ? 'tsv' : 'csv'}`
}

function baseName(name: string): string {
  return name.replace(/\.[^.]*$/, '')
}
