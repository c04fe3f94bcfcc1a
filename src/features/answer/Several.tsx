import type { PostcodeResult } from '../../core/finder/result.ts'
import { areaOfCell } from '../../store/selectors.ts'
import { useApp } from '../../store/useApp.ts'
import { elsewhereHeading } from '../../words/countries.ts'
import { type Choice, Choices } from './Choices.tsx'
import { SEVERAL, WHICH_POSTCODE } from './specialTexts.ts'

/** The postcodes of one text, each with its area, to choose from. */
export function Several({ results }: { results: readonly PostcodeResult[] }) {
  const app = useApp(app => app)
  const choices = results.map((result): Choice => {
    const name = result.kind === 'elsewhere' ? result.code : result.postcode
    const cell = result.kind === 'postcode' ? result.cell : result.kind === 'unplaced' ? result.cells[0] : undefined
    const area = cell === undefined ? undefined : areaOfCell(app, cell, app.link.edition)
    const hint = result.kind === 'elsewhere' ? elsewhereHeading(result, app.link.edition) : (area?.name ?? '')
    return { key: name, name, hint, choose: () => app.search(name) }
  })
  return (
    <Choices heading={WHICH_POSTCODE} choices={choices}>
      <p>{SEVERAL}</p>
    </Choices>
  )
}
