import { type DragEvent, useId, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { BULK, EMPTY_FILE, UNREADABLE } from './texts.ts'

export interface ChooseFileProps {
  problem: 'empty' | 'unreadable' | undefined
  onChoose: (file: File) => void
}

/** A file by button, by dropping it, or a list by pasting it. */
export function ChooseFile({ problem, onChoose }: ChooseFileProps) {
  const [list, setList] = useState('')
  const [isOver, setOver] = useState(false)
  const [fileId, listId, problemId] = [useId(), useId(), useId()]
  const described = problem ? { 'aria-describedby': problemId, 'aria-invalid': true } : {}

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onChoose(file)
  }

  return (
    <>
      {problem && (
        <Notice kind="problem" id={problemId} alert>
          <p>{problem === 'empty' ? EMPTY_FILE : UNREADABLE}</p>
        </Notice>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button inside does the same */}
      <div
        className={isOver ? 'bulk__drop bulk__drop--over' : 'bulk__drop'}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="bulk__label" htmlFor={fileId}>
          {BULK.file}
        </label>
        <input
          id={fileId}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          {...described}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) onChoose(file)
          }}
        />
        <p className="soft small">{BULK.fileHint}</p>
      </div>
      <form
        className="bulk__part"
        onSubmit={event => {
          event.preventDefault()
          onChoose(new File([list.trim() && list], 'postcodes.csv', { type: 'text/csv' }))
        }}
      >
        <label className="bulk__label" htmlFor={listId}>
          {BULK.list}
        </label>
        <textarea
          id={listId}
          className="bulk__list"
          rows={6}
          spellCheck={false}
          value={list}
          onChange={({ target }) => setList(target.value)}
        />
        <div>
          <Button type="submit">{BULK.useList}</Button>
        </div>
      </form>
    </>
  )
}
