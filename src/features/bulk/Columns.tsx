import { useState } from 'react'
import type { SaidOfFile } from '../../core/bulk/look.ts'
import type { Where } from '../../core/bulk/where.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonGroup } from '../../ui/ButtonGroup.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Preview } from './Preview.tsx'
import type { Choice, Unreadable } from './protocol.ts'
import { Reading } from './Reading.tsx'
import type { Sample } from './sample.ts'
import { BULK, EMPTY_SHEET, failedWords, NO_COLUMN, NO_EDITION, NO_FIELD, noneFoundWords, otherWords } from './texts.ts'
import { WhereFields } from './WhereFields.tsx'
import { WishFields } from './WishFields.tsx'
import type { Wishes } from './wishes.ts'

export interface ColumnsProps {
  sample: Sample
  /** Why the file could not be read as the person said; the sample is as before. */
  problem: Unreadable | undefined
  wishes: Wishes
  /** True for a list that was pasted. */
  isList: boolean
  onSay: (said: SaidOfFile) => void
  onWish: (wishes: Wishes) => void
  onConvert: (choice: Choice) => void
  onCancel: () => void
}

/** How the file was read, where its postcodes are, and what to add: each guess with its effect beside it. */
export function Columns({ sample, problem, wishes, isList, onSay, onWish, onConvert, onCancel }: ColumnsProps) {
  // A choice of columns holds for the table that it was made in.
  const [chosen, setChosen] = useState<{ sample: Sample; where: Where | undefined }>()
  const [isAsked, setAsked] = useState(false)
  const where = chosen?.sample === sample ? chosen.where : sample.where
  const fault = faultOf(where, wishes)

  return (
    <form
      className="bulk__part"
      onSubmit={event => {
        event.preventDefault()
        setAsked(true)
        if (where && !fault) onConvert({ where, ...wishes })
      }}
    >
      <p>{BULK.columnsHint}</p>
      {problem && (
        <Notice kind="problem" alert>
          <p>{problem.kind === 'empty' && sample.sheets.length > 0 ? EMPTY_SHEET : failedWords(problem)}</p>
        </Notice>
      )}
      {!sample.where && !where && (
        <Notice kind="problem" alert>
          <p>{noneFoundWords(sample, isList)}</p>
        </Notice>
      )}
      <Preview sample={sample} where={where} />
      <Reading sample={sample} onSay={onSay} />
      <WhereFields sample={sample} where={where} onChoose={next => setChosen({ sample, where: next })} />
      <WishFields wishes={wishes} onWish={onWish} />
      {isAsked && fault && (
        <Notice kind="problem" alert>
          <p>{fault}</p>
        </Notice>
      )}
      <ButtonGroup>
        <Button type="submit" look="primary">
          {BULK.start}
        </Button>
        <Button onClick={onCancel}>{otherWords(isList)}</Button>
      </ButtonGroup>
    </form>
  )
}

function faultOf(where: Where | undefined, { editions, fields }: Wishes): string | undefined {
  if (!where) return NO_COLUMN
  if (editions.length === 0) return NO_EDITION
  return fields.length === 0 ? NO_FIELD : undefined
}
