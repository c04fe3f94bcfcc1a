import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Unreadable } from './protocol.ts'
import { BULK, failedWords, NO_LIST } from './texts.ts'

export interface ChooseFileProps {
  problem: Unreadable | undefined
  /** The text in the box for a list. */
  list: string
  onList: (list: string) => void
  onChoose: (file: File) => void
  onUseList: () => void
}

/** Chooses a file by button or by dropping it, or a pasted list. */
export function ChooseFile({ problem, list, onList, onChoose, onUseList }: ChooseFileProps) {
  const [isOver, setOver] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const [fileId, problemId] = [useId(), useId()]
  const isMissing = isAsked && list.trim() === ''
  const described = problem ? { 'aria-describedby': problemId, 'aria-invalid': true } : {}

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) chooseFile(file)
  }
  const chooseFile = (file: File) => {
    setAsked(false)
    onChoose(file)
  }
  const submitList = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (list.trim() === '') box.current?.focus()
    else onUseList()
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
            if (file) chooseFile(file)
            // So that the same file, corrected, can be chosen again.
            target.value = ''
          }}
        />
        <p className="soft small">{BULK.fileHint}</p>
      </div>
      <form className="bulk__part" onSubmit={submitList}>
        <Field label={BULK.list} hint={BULK.listHint} mistake={isMissing ? NO_LIST : undefined}>
          {control => (
            <textarea
              {...control}
              ref={box}
              rows={6}
              spellCheck={false}
              value={list}
              onChange={({ target }) => onList(target.value)}
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
