import { type DragEvent, useId, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Unreadable } from './protocol.ts'
import { BULK, failedWords } from './texts.ts'

export interface ChooseFileProps {
  problem: Unreadable | undefined
  onChoose: (file: File) => void
}

/** A file by button, by dropping it, or a list by pasting it. */
export function ChooseFile({ problem, onChoose }: ChooseFileProps) {
  const [list, setList] = useState('')
  const [isOver, setOver] = useState(false)
  const [fileId, listId, hintId, problemId] = [useId(), useId(), useId(), useId()]
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
          <p>{failedWords(problem)}</p>
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
          {...described}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) onChoose(file)
            // So that the same file, corrected, can be chosen again.
            target.value = ''
          }}
        />
        <p className="soft small">{BULK.fileHint}</p>
      </div>
      <form
        className="bulk__part"
        onSubmit={event => {
          event.preventDefault()
          onChoose(new File([list], 'postcodes.csv', { type: 'text/csv' }))
        }}
      >
        <label className="bulk__label" htmlFor={listId}>
          {BULK.list}
        </label>
        <p id={hintId} className="soft small">
          {BULK.listHint}
        </p>
        <textarea
          id={listId}
          aria-describedby={hintId}
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
