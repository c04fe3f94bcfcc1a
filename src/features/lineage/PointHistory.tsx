import { useId } from 'react'
import { EDITIONS } from '../../core/areas/editions.ts'
import type { History } from '../../core/areas/history/history.ts'
import { changesOf, type TrailStep, trailCsv, trailOf, trailTsv } from '../../core/areas/history/trail.ts'
import { formatDate, spokenName } from '../../core/format.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { useCopy } from '../../ui/useCopy.ts'
import { titleOf } from '../../words/results.ts'
import { HISTORY } from './texts.ts'

/** A postcode, point or place in every edition, to read, copy or download. Nothing for an area, which is in no one cell. */
export function PointHistory({ history }: { history: History }) {
  const result = useApp(app => app.result)
  const id = useId()
  const cell = result && 'cell' in result ? result.cell : undefined
  const asked = titleOf(result)
  const properties = cell === undefined ? undefined : history.cells[cell]
  if (!properties || !asked) return null
  const trail = trailOf(properties, history.atlas)
  return (
    <section className="point-history" aria-labelledby={id}>
      <h3 id={id}>{HISTORY.heading(asked)}</h3>
      <HistoryTable trail={trail} name={HISTORY.table(asked)} />
      <Save asked={asked} trail={trail} />
      <p className="small">{HISTORY.closed}</p>
      <DateSources />
    </section>
  )
}

function HistoryTable({ trail, name }: { trail: readonly TrailStep[]; name: string }) {
  const { when, area, ods, gss } = HISTORY.columns
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways has to be reached by keyboard
    <section className="point-history__scroll" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{when}</th>
            <th scope="col">{area}</th>
            <th scope="col">{ods}</th>
            <th scope="col">{gss}</th>
          </tr>
        </thead>
        <tbody>
          {changesOf(trail).map(step => (
            <tr key={step.edition.id}>
              <th scope="row">{formatDate(step.edition.from)}</th>
              <td>{spokenName(step.area.name)}</td>
              <td className="num">{step.area.ods}</td>
              <td className="num">{step.area.gss}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Save({ asked, trail }: { asked: string; trail: readonly TrailStep[] }) {
  const { copy, said } = useCopy(trailTsv(trail), HISTORY.copied, HISTORY.notCopied)
  return (
    <div className="point-history__save">
      <Button onClick={copy}>{HISTORY.copy}</Button>
      <Button onClick={() => saveFile(HISTORY.file(asked), 'text/csv;charset=utf-8', trailCsv(asked, trail))}>
        {HISTORY.download}
      </Button>
      <p role="status">{said}</p>
    </div>
  )
}

function DateSources() {
  const sources = new Map(EDITIONS.filter(({ kind }) => kind === 'icb').map(({ source }) => [source.url, source]))
  const ons = EDITIONS[0]!.source
  return (
    <p className="small soft">
      {HISTORY.sources} <a href={ons.url}>ONS lists of CCGs, 2015 to 2021</a>
      {[...sources.values()].map(({ title, url }) => (
        <span key={url}>
          ; <a href={url}>{title}</a>
        </span>
      ))}
      .
    </p>
  )
}
