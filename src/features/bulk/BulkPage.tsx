import { useEffect, useRef, useState } from 'react'
import { StandardPage } from '../layout/StandardPage.tsx'
import { UpdateOffer } from '../offline/UpdateOffer.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import { Columns } from './Columns.tsx'
import { Done } from './Done.tsx'
import { Running } from './Running.tsx'
import { BULK } from './texts.ts'
import { useBulk } from './useBulk.ts'
import { useOffline } from './useOffline.ts'
import { FIRST_WISHES } from './wishes.ts'
import './bulk.css'

const HEADINGS = { choose: BULK.title, columns: BULK.columns, running: BULK.running, done: BULK.done }

/** One step at a time; each starts at its heading, which is also what is read out. */
export function BulkPage() {
  const { stage, choose, say, convert, again, change, cancel } = useBulk()
  const [wishes, setWishes] = useState(FIRST_WISHES)
  // Here, so that it outlives every step: what was typed is never cleared.
  const [list, setList] = useState('')
  const [isList, setIsList] = useState(false)
  const [isUsed, setUsed] = useState(false)
  if (!isUsed && stage.name !== 'choose') setUsed(true)
  const { accept, later } = useOffline(isUsed)
  const heading = useRef<HTMLHeadingElement>(null)
  const { name } = stage
  const before = useRef(name)
  useEffect(() => {
    if (before.current !== name) heading.current?.focus()
    before.current = name
  }, [name])

  return (
    <StandardPage>
      <main id="content" className="bulk">
        <h1 ref={heading} tabIndex={-1}>
          {HEADINGS[name]}
        </h1>
        {stage.name === 'choose' && (
          <>
            <p>{BULK.lead}</p>
            <p className="bulk__private">{BULK.private}</p>
            <ChooseFile
              problem={stage.problem}
              list={list}
              onList={setList}
              onChoose={file => {
                setIsList(false)
                choose(file)
              }}
              onUseList={() => {
                setIsList(true)
                choose(new File([list], 'postcodes.csv', { type: 'text/csv' }))
              }}
            />
            {/* Here alone: it loads the page anew, and elsewhere a file is under way. */}
            {accept && <UpdateOffer onAccept={accept} onLater={later} />}
          </>
        )}
        {stage.name === 'columns' && (
          <Columns
            sample={stage.sample}
            problem={stage.problem}
            wishes={wishes}
            isList={isList}
            onSay={say}
            onWish={setWishes}
            onConvert={convert}
            onCancel={cancel}
          />
        )}
        {stage.name === 'running' && (
          <Running
            progress={stage.progress}
            failure={stage.failure}
            isList={isList}
            onAgain={again}
            onChange={change}
            onCancel={cancel}
          />
        )}
        {stage.name === 'done' && (
          <Done name={stage.file.name} result={stage.result} isList={isList} onChange={change} onOther={cancel} />
        )}
      </main>
    </StandardPage>
  )
}
