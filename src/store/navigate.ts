/** The one writer of the link. The last navigation wins, whatever order answers arrive in. */
import type { StoreApi } from 'zustand/vanilla'
import { formatPoint } from '../core/finder/point.ts'
import type { Result } from '../core/finder/result.ts'
import { type Link, type LinkProblem, withEarlierSince, writeLink } from '../core/link.ts'
import type { Query } from '../core/query.ts'
import { asGeoFileError } from '../data/geoFileError.ts'
import type { Services } from '../data/services.ts'
import { answerQuery } from './answerQuery.ts'
import { linkToEdition } from './choices.ts'
import { nextStep } from './nextStep.ts'
import { areaCodeOf, cellsOf, selectArea } from './selectors.ts'
import type { App, HistoryMode, Navigate, State } from './state.ts'

/** `onShown` is called whenever a result, or none, has become the state. */
export function createNavigate(
  { getState, setState }: StoreApi<App>,
  services: Services,
  onShown: () => void,
): Navigate {
  let turn = 0

  const navigate: Navigate = (to, { history = 'push', typed, again = false, notice, problems = [] } = {}) => {
    const before = getState()
    const link = withEarlierSince(typeof to === 'function' ? to(before.link) : to)
    const step = again ? ({ kind: 'answer' } as const) : nextStep(before, link)
    const isSame = writeLink(link) === writeLink(before.link)
    // Asking again for the same leaves no entry, but an address without the values that could not be read.
    const mode = isSame && again && history === 'push' ? 'replace' : history
    if (mode !== 'none' && (!isSame || again)) services.address.write(writeLink(link), mode)

    if (step.kind === 'stay') {
      if (notice) setState({ notice })
      if (typed !== undefined && typed !== before.typed) setState({ typed })
      if (isSame && history !== 'none') return
      const unknown = before.pending || before.error ? [] : unknownCode(link, before.atlas, before.result)
      setState({ link, problems: [...problems, ...unknown] })
      return
    }
    turn++
    const isTyping = before.isTyping && link.query === before.link.query
    setState({ link, typed: typed ?? textOf(link.query), isTyping, problems, notice })
    if (step.kind === 'select') show(step.result)
    else void answer(history)
  }

  const answer = async (history: HistoryMode) => {
    const mine = turn
    const isLatest = () => mine === turn
    const { link } = getState()
    setState({ pending: true, error: undefined })
    // Of the board of today, which an answer that is opened cold would wait for once more.
    if (link.query) void getState().loadBoards()
    try {
      // Paint the busy state first; rendering the answer would delay that paint.
      const [result] = await Promise.all([
        answerQuery(link, services),
        history === 'push' && services.waitForPaint(),
        // A result that is shown in two steps is followed by what it leads to after the first.
        link.query && services.waitForViews(),
      ])
      if (isLatest() && result?.kind === 'other') return leaveEdition(result)
      const names = await namesFor(result, link)
      if (isLatest()) show(result, names)
    } catch (error) {
      if (isLatest()) show(undefined, { error: asGeoFileError(error, 'directory') })
    }
  }

  /** Loads the areas and cells that name a result. A result without an area does not wait for them. */
  const namesFor = async (result: Result | undefined, link: Link): Promise<Partial<State>> => {
    const hasCells = result !== undefined && cellsOf(result).length > 0
    const hasArea = hasCells || result?.kind === 'area' || result?.kind === 'practice' || areaCodeOf(link) !== undefined
    const [atlas, cells] = await Promise.all([hasArea && services.atlas(), hasCells && services.finder.cells()])
    return { ...(atlas && { atlas }), ...(cells && { cells }) }
  }

  const leaveEdition = ({ area, edition }: Extract<Result, { kind: 'other' }>) => {
    const { link } = getState()
    navigate(linkToEdition(link, area, edition), { history: 'replace' })
  }

  const show = (result: Result | undefined, loaded: Partial<State> = {}) => {
    const { link, typed, atlas, cells, problems, error, result: shown } = { ...getState(), error: undefined, ...loaded }
    const area = result && selectArea(result, link, atlas, cells)
    setState({
      ...loaded,
      ...(atlas && cells && { atlasError: undefined }),
      pending: false,
      error,
      result,
      area,
      typed: typed || (area && link.query?.kind === 'area' ? area.name : ''),
      problems: error ? problems : [...problems, ...unknownCode(link, atlas, result)],
      // The borders near a point are those of its result, in every edition.
      ...(result !== shown && { near: [], nearError: undefined }),
    })
    onShown()
  }

  return navigate
}

/** What a link puts into the search box; an area, its name, once that is known. */
function textOf(query: Query | undefined): string {
  if (query?.kind === 'text') return query.text
  return query?.kind === 'point' ? formatPoint(query.point) : ''
}

/** A code that is none of the edition's areas, or no practice's. */
function unknownCode(link: Link, atlas: State['atlas'], result: Result | undefined): LinkProblem[] {
  const code = areaCodeOf(link)
  if (code && atlas && !atlas.get(link.edition, code)) return [{ param: 'area', value: code }]
  const isUnknown = link.query?.kind === 'practice' && result?.kind !== 'practice'
  return isUnknown ? [{ param: 'practice', value: link.query.code }] : []
}
