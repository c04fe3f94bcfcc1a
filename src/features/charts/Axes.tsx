import { AxisBottom, AxisLeft, type TickRendererProps } from '@visx/axis'
import type { scaleBand, scaleLinear, scalePoint } from '@visx/scale'

export const HEIGHT = 220
export const MARGIN = { top: 12, right: 12, bottom: 28, left: 56 }
const BOTTOM = HEIGHT - MARGIN.bottom
/** Pixels that a label of the horizontal axis needs. */
const LABEL_WIDTH = 58
const TICKS = 4

export interface AxesProps {
  x: ReturnType<typeof scaleBand<string>> | ReturnType<typeof scalePoint<string>>
  y: ReturnType<typeof scaleLinear<number>>
  labels: readonly string[]
  width: number
  format: (value: number) => string
}

/** Both axes, with as many labels as have room, and thin lines to read values by. */
export function Axes({ x, y, labels, width, format }: AxesProps) {
  const every = Math.ceil((labels.length * LABEL_WIDTH) / (width - MARGIN.left - MARGIN.right))
  return (
    <>
      {y.ticks(TICKS).map(tick => (
        <line key={tick} className="grid" x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
      ))}
      <AxisLeft
        scale={y}
        left={MARGIN.left}
        numTicks={TICKS}
        hideAxisLine
        hideTicks
        tickFormat={value => format(Number(value))}
        tickClassName="tick"
        tickComponent={Tick}
      />
      <AxisBottom
        scale={x}
        top={BOTTOM}
        tickValues={labels.filter((_, i) => i % every === 0)}
        hideTicks
        axisClassName="axis"
        tickClassName="tick"
        tickComponent={Tick}
      />
    </>
  )
}

/** One line of text as it is: visx's own measures it first, to break lines, and the whole page is laid out for that. */
function Tick({ x, y, dx, dy, textAnchor, formattedValue }: TickRendererProps) {
  return (
    <text x={x} y={y} dx={dx} dy={dy} textAnchor={textAnchor}>
      {formattedValue}
    </text>
  )
}
