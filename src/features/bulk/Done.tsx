import { useEffect, useState } from 'react'
import type { Status } from '../../core/bulk/row.ts'
import { Button } from '../../ui/Button.tsx'
import type { Result } from './protocol.ts'
import { BULK, countWords, STATUSES } from './texts.ts'

export interface DoneProps {
  /** Of the person's file: `patients.csv`. */
  name: string
  result: Result
  onOther: () => void
}

export function Done({ name, result, onOther }: DoneProps) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(result.table)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [result.table])

  const statuses = Object.keys(STATUSES) as Status[]
  return (
    <div className="bulk__part">
      <ul className="bulk__counts num">
        {statuses
          .filter(status => result.counts[status] > 0)
          .map(status => (
            <li key={status}>{countWords(status, result.counts[status])}</li>
          ))}
      </ul>
      <p>{BULK.howToRead}</p>
      {result.isOldEncoding && <p>{BULK.oldEncoding}</p>}
      <div className="bulk__buttons">
        <a className="button button--primary" href={url} download={outputName(name)}>
          {BULK.save}
        </a>
        <Button onClick={onOther}>{BULK.other}</Button>
      </div>
    </div>
  )
}

/** `patients.csv` → `patients-ccg.csv` */
function outputName(name: string): string {
  return `${name.replace(/\.[^.]*$/, '')}-ccg.csv`
}
