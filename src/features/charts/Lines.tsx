import { scaleLinear, scalePoint } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { Axes, HEIGHT, MARGIN } from './Axes.tsx'
import type { DrawingProps } from './data.ts'

interface Dot {
  readonly label: string
  readonly value: number | undefined
}

/** A line for each series, broken where there is no figure. The axis starts near the lowest figure, not at zero. */
export function Lines({ data, width }: DrawingProps) {
  const { labels, series, format, formatTick = format } = data
  const known = series.flatMap(({ values }) => values.filter(value => value !== undefined))
  if (known.length === 0) return null
  const x = scalePoint({ domain: [...labels], range: [MARGIN.left, width - MARGIN.right], padding: 0.3 })
  const y = scaleLinear({
    domain: [Math.min(...known), Math.max(...known)],
    range: [HEIGHT - MARGIN.bottom, MARGIN.top],
    nice: 4,
  })
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <Axes x={x} y={y} labels={labels} width={width} format={formatTick} />
      {series.map(({ name, values }, i) => {
        const dots: Dot[] = labels.map((label, at) => ({ label, value: values[at] }))
        return (
          <g key={name} className={`series-${i}`}>
            <LinePath
              className="line"
              data={dots}
              defined={({ value }) => value !== undefined}
              x={({ label }) => x(label) ?? 0}
              y={({ value }) => y(value ?? 0)}
            />
            {dots.map(
              ({ label, value }) =>
                value !== undefined && <circle key={label} className="dot" cx={x(label)} cy={y(value)} r="3.5" />,
            )}
          </g>
        )
      })}
    </svg>
  )
}
