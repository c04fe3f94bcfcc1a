import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import type { DrawingProps } from './data.ts'

const HEIGHT = 84
const TOP = 22
/** The lit mark is at least this wide, in pixels. */
const LIT = 5

/** A thin mark for each of many, in the order given; one is lit and named. */
export function Strip({ data, width }: DrawingProps) {
  const { labels, series, lit, format } = data
  const values = series[0]?.values ?? []
  const x = scaleBand({ domain: [...labels], range: [0, width], padding: 0.2 })
  const y = scaleLinear({ domain: [0, Math.max(...values.map(value => value ?? 0))], range: [HEIGHT, TOP] })
  const at = lit === undefined ? -1 : labels.indexOf(lit)
  const litValue = values[at]
  const middle = at < 0 ? 0 : (x(labels[at]!) ?? 0) + x.bandwidth() / 2
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <path
        className="mark"
        d={labels.map((label, i) => bar(x(label) ?? 0, x.bandwidth(), y(values[i] ?? 0))).join('')}
      />
      {litValue !== undefined && (
        <>
          <Bar className="mark mark--lit" x={middle - LIT / 2} width={LIT} y={TOP - 6} height={HEIGHT - TOP + 6} />
          <text
            className="mark__value"
            x={middle}
            y={12}
            textAnchor={middle < width * 0.2 ? 'start' : middle > width * 0.8 ? 'end' : 'middle'}
          >
            {format(litValue)}
          </text>
        </>
      )}
    </svg>
  )
}

/** A bar of the one path that draws them all, instead of 207 elements. */
function bar(x: number, width: number, top: number): string {
  return `M${x.toFixed(2)} ${HEIGHT}V${top.toFixed(2)}h${width.toFixed(2)}V${HEIGHT}z`
}
