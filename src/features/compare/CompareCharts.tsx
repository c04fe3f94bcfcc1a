import { Chart } from '../charts/Chart.tsx'
import { compareAges, comparePerHead } from './charts.ts'
import type { Comparison } from './compared.ts'
import { COMPARE } from './texts.ts'

/** Ages of all that are compared on the same axes, and of the CCGs of April 2017 their budgets. */
export function CompareCharts({ comparison }: { comparison: Comparison }) {
  return (
    <>
      <h2>{COMPARE.charts}</h2>
      <div className="compare__charts">
        <Chart data={compareAges(comparison)} shape="lines" level={3} />
        {comparison.englandFigures && <Chart data={comparePerHead(comparison)} shape="lines" level={3} />}
      </div>
    </>
  )
}
