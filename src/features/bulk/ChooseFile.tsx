import { type DragEvent, useId, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Unreadable } from './protocol.ts'
import { BULK, failedWords } from './texts.ts'

export interface ChooseFileProps {
  problem: Unreadable | undefined
  onChoose: (file: File) => void
}

/** Chooses a file by button or by dropping it, or a pasted list. */
export function ChooseFile({ problem, onChoose }: ChooseFileProps) {
  const [list, setList] = useState('')
  const [isOver, setOver] = useState(false)
  const [fileId, problemId] = [useId(), useId()]
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
        <label className="field__label" htmlFor={fileId}>
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
        <Field label={BULK.list} hint={BULK.listHint}>
          {control => (
            <textarea
              {...control}
              rows={6}
              spellCheck={false}
              value={list}
              onChange={({ target }) => setList(target.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit">{BULK.useList}</Button>
        </div>
      </form>
    </>
  )
}
