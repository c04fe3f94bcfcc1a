import type { Result } from '../../core/finder/result.ts'
import { formatShare } from '../../core/format.ts'
import type { Area } from '../../core/geo.ts'
import { areaOfCell } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { Choices } from './Choices.tsx'
import { OtherChoices } from './NamedChoices.tsx'
import { ANSWER, inSeveralWords, othersWords } from './texts.ts'

type RegionResult = Extract<Result, { kind: 'region' }>

/** A county, borough or district that was in several areas: each with its share of the residents. */
export function RegionAnswer({ result }: { result: RegionResult }) {
  const app = useApp(app => app)
  const { region, others } = result
  const shares = sharesOf(app, result)
  const choices = shares.map(({ area, share }) => ({
    key: area.gss,
    name: area.name,
    hint: formatShare(share),
    choose: () => app.chooseArea(area),
  }))
  return (
    <>
      <Choices heading={inSeveralWords(region.name, choices.length, app.link.edition)} choices={choices}>
        <p>{ANSWER.sharesOfResidents}</p>
      </Choices>
      <OtherChoices heading={othersWords(region.name)} options={others} />
    </>
  )
}

/** The areas of the link's edition, that of most residents first. */
export function sharesOf(state: State, { region }: RegionResult): { area: Area; share: number }[] {
  const residents = new Map<Area, number>()
  for (const [at, cell] of region.cells.entries()) {
    const area = areaOfCell(state, cell, state.link.edition)
    if (area) residents.set(area, (residents.get(area) ?? 0) + region.residents[at]!)
  }
  return [...residents]
    .map(([area, count]) => ({ area, share: count / region.people }))
    .sort((a, b) => b.share - a.share)
}
