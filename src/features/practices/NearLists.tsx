import { useCallback } from 'react'
import { CURRENT_EDITION, DEFAULT_EDITION, type EditionId } from '../../core/areas/editions.ts'
import { spokenName } from '../../core/format.ts'
import type { Point } from '../../core/geo.ts'
import { type NearPractice, nearest, nearFile } from '../../core/practices/near.ts'
import { areaOfCell } from '../../store/selectors.ts'
import { useParts } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { paidForWords } from '../../words/editions.ts'
import { AppLink } from '../links/AppLink.tsx'
import { awayWords, NEAR } from './texts.ts'

/** In each list. */
const SHOWN = 3

/** The nearest practices of today and of July 2017, with their CCGs by membership, and where these are not the place's. */
export default function NearLists({ point, cell, level }: { point: Point; cell: number; level: 3 | 4 }) {
  const { nearPractices, cells, atlas, link } = useParts('nearPractices', 'cells', 'atlas', 'link')
  const load = useCallback(() => nearPractices(cell), [nearPractices, cell])
  const { value, error, retry } = useLoaded(load, nearFile(cell))
  const Heading = level === 3 ? 'h4' : 'h5'
  if (error) return <Failure what={NEAR.what} error={error} onRetry={retry} />
  if (!value) return <p className="soft">{NEAR.loading}</p>
  const areaOf = (code: string, edition: EditionId) => atlas?.get(edition, code)
  const isOther = ({ area }: NearPractice, edition: EditionId) => {
    const here = areaOfCell({ cells, atlas }, cell, edition)
    return here !== undefined && areaOf(area, edition)?.gss !== here.gss
  }
  const list = (practices: readonly NearPractice[], edition: EditionId, other: string) => (
    <ol className="near__list">
      {practices.map(practice => (
        <li key={practice.ods}>
          <AppLink to={{ query: { kind: 'practice', code: practice.ods } }}>{practice.name}</AppLink>,{' '}
          {awayWords(practice.metres)}. {spokenName(areaOf(practice.area, edition)?.name ?? practice.area)}.
          {isOther(practice, edition) && <strong className="near__other"> {other}.</strong>}
        </li>
      ))}
    </ol>
  )
  const [today, in2017] = [nearest(value.today, point, SHOWN), nearest(value.in2017, point, SHOWN)]
  return (
    <>
      <p className="small">{paidForWords(link.edition)}</p>
      <Heading>{NEAR.today}</Heading>
      {today.length > 0 ? list(today, CURRENT_EDITION, NEAR.other.board) : <p>{NEAR.none}</p>}
      <Heading>{NEAR.in2017}</Heading>
      {in2017.length > 0 ? list(in2017, DEFAULT_EDITION, NEAR.other.ccg) : <p>{NEAR.none}</p>}
      <p className="small soft">{NEAR.source}</p>
    </>
  )
}
