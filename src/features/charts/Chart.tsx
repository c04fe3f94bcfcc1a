import { useContext, useId, useState } from 'react'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { useOnScreen } from '../../ui/useOnScreen.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { ChartTable } from './ChartTable.tsx'
import type { ChartData, ChartShape, DrawingProps } from './data.ts'
import { STATIC_WIDTH, StaticDrawing } from './staticDrawing.ts'
import { CHART } from './texts.ts'
import './charts.css'

const load = () => import('./Drawing.tsx')

/** A chart with its summary in words and its figures as a table. It is drawn when it comes near the screen, or is printed. */
export function Chart({ data, shape, level = 4 }: { data: ChartData; shape: ChartShape; level?: 3 | 4 }) {
  const Heading = `h${level}` as const
  const Static = useContext(StaticDrawing)
  const id = useId()
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const [open, setOpen] = useState(false)
  const isNear = useOnScreen(element)
  const width = useWidth(element)
  const summary = (
    <>
      {CHART.table}
      <span className="visually-hidden">: {data.title}</span>
    </>
  )
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption>
        <Heading id={id} className="chart__title">
          {data.title}
        </Heading>
        <p>{data.summary}</p>
      </figcaption>
      {data.series.length > 1 && <Key names={data.series.map(({ name }) => name)} />}
      <div ref={setElement} className={`chart__drawing chart__drawing--${shape}`} role="img" aria-labelledby={id}>
        {Static && <Static data={data} shape={shape} width={STATIC_WIDTH} />}
        {!Static && isNear && width > 0 && (
          <LazyComponent<DrawingProps>
            load={load}
            what={CHART.what}
            waiting={<span data-waiting />}
            props={{ data, shape, width }}
          />
        )}
      </div>
      <Disclosure className="chart__table" look="link" summary={summary} onToggle={setOpen}>
        {(open || Static) && <ChartTable data={data} />}
      </Disclosure>
    </figure>
  )
}

/** Legend. Series differ by colour and by shape, so that neither is needed alone. */
function Key({ names }: { names: readonly string[] }) {
  return (
    <ul className="chart__key">
      {names.map((name, i) => (
        <li key={name} className={`chart__name series-${i}`}>
          <svg aria-hidden="true" width="24" height="10">
            <line className="line" x1="0" x2="24" y1="5" y2="5" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
