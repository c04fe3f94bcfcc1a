/** What the page around the widget learns: the area shown, or that there is none and why. Never what was typed. */
import type { FrameMessage } from '../../core/embed/messages.ts'
import type { Result } from '../../core/finder/result.ts'
import type { LinkProblem } from '../../core/link.ts'
import type { AppStore } from '../../store/createAppStore.ts'
import type { State } from '../../store/state.ts'
import { noneThereWords } from '../../words/editions.ts'

export type News = Extract<FrameMessage, { type: 'select' | 'error' }>

const ERRORS = {
  'not-loaded': 'A file that the answer needs could not be loaded',
  'not-a-postcode': 'The text is neither a postcode nor a name',
  'not-found': 'The postcode or name is not known',
  'outside-england': 'It is outside England',
} as const

/** Undefined while there is nothing to tell: at the start, and while there is a choice to make. */
export function hostEventOf({ area, error, atlasError, result, link }: State): News | undefined {
  if (area) return { type: 'select', code: area.gss, name: area.name }
  const code = error || atlasError ? 'not-loaded' : codeOf(result)
  if (!code) return undefined
  const why = code === 'outside-england' ? `, ${noneThereWords(link.edition)}` : ''
  return { type: 'error', code, name: ERRORS[code] + why }
}

/** Tells what the state holds already, as after a first address with a mistake in it, and all that follows. Returns a function that stops it. */
export function followState(store: Pick<AppStore, 'getState' | 'subscribe'>, tell: (news: News) => void): () => void {
  let told: News | undefined
  const follow = (state: State) => {
    if (state.pending) return
    const news = hostEventOf(state)
    if (news && !isSame(news, told)) tell(news)
    told = news
  }
  follow(store.getState())
  return store.subscribe(follow)
}

/** Tells, once, each thing that the address asks for and that there is not; again when it has been right meanwhile. */
export function followProblems(
  store: Pick<AppStore, 'getState' | 'subscribe'>,
  tell: (problem: LinkProblem) => void,
): () => void {
  const tellNew = createNewsOf(tell)
  const follow = ({ pending, problems }: State) => {
    if (!pending) tellNew(problems)
  }
  follow(store.getState())
  return store.subscribe(follow)
}

/**
 * Returns a function that takes all problems of an address, and tells those that the address before it had not: the page
 * around repeats what the frame was opened with.
 */
export function createNewsOf<T extends { readonly param: string; readonly value: string }>(
  tell: (problem: T) => void,
): (problems: readonly T[]) => void {
  let told: readonly T[] = []
  return problems => {
    const known = told
    told = problems
    for (const problem of problems) {
      if (!known.some(({ param, value }) => param === problem.param && value === problem.value)) tell(problem)
    }
  }
}

function isSame(a: News, b: News | undefined): boolean {
  return a.type === b?.type && a.code === b.code
}

function codeOf(result: Result | undefined): keyof typeof ERRORS | undefined {
  if (result?.kind === 'invalid') return 'not-a-postcode'
  if (result?.kind === 'nothing' || result?.kind === 'unknown') return 'not-found'
  return result?.kind === 'elsewhere' || result?.kind === 'abroad' ? 'outside-england' : undefined
}
