import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import { Axes, HEIGHT, MARGIN } from './Axes.tsx'
import type { DrawingProps } from './data.ts'

/** A column for each figure of the first series; those of the others are marks across it. */
export function Columns({ data, width }: DrawingProps) {
  const { labels, series, format, formatTick = format } = data
  const most = Math.max(...series.flatMap(({ values }) => values.map(value => value ?? 0)))
  const x = scaleBand({ domain: [...labels], range: [MARGIN.left, width - MARGIN.right], padding: 0.25 })
  const y = scaleLinear({ domain: [0, most], range: [HEIGHT - MARGIN.bottom, MARGIN.top], nice: 4 })
  const [columns, ...marks] = series
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <Axes x={x} y={y} labels={labels} width={width} format={formatTick} />
      {labels.map((label, i) => {
        const value = columns?.values[i]
        if (value === undefined) return null
        return (
          <Bar
            key={label}
            className="column series-0"
            x={x(label) ?? 0}
            width={x.bandwidth()}
            y={y(value)}
            height={y(0) - y(value)}
          />
        )
      })}
      {marks.map(({ name, values }, of) =>
        labels.map((label, i) => {
          const value = values[i]
          if (value === undefined) return null
          const left = x(label) ?? 0
          return (
            <line
              key={`${name} ${label}`}
              className={`line series-${of + 1}`}
              x1={left - 2}
              x2={left + x.bandwidth() + 2}
              y1={y(value)}
              y2={y(value)}
            />
          )
        }),
      )}
    </svg>
  )
}
