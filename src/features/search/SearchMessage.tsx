import { isEmbed } from '../../data/page.ts'
import { useApp, useParts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonGroup } from '../../ui/ButtonGroup.tsx'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useCount } from '../../ui/useCount.ts'
import { mistakeWords } from './mistakes.ts'
import { LOCATION, SEARCH } from './texts.ts'

/** The mistake, tied to the field by `id`, with a correction to accept where one is likely. */
export function SearchMessage({ id }: { id: string }) {
  const { result, notice, link, search } = useParts('result', 'notice', 'link', 'search')
  // The same mistake, made again, is said again: a screen reader passes over an alert that stays as it is.
  const count = useCount(notice ?? result)
  const words = mistakeWords({ result, notice, link })
  if (!words) return null
  const offers =
    result?.kind === 'nothing' ? result.guesses : result && 'suggestion' in result ? [result.suggestion] : []
  return (
    <Notice key={count} kind="problem" id={id} alert>
      <p>{words}</p>
      {offers.map(
        offer =>
          offer && (
            <Button key={offer} onClick={() => search(offer)}>
              {SEARCH.didYouMean} {offer}?
            </Button>
          ),
      )}
      {result?.kind === 'unknown' && !isEmbed && <OtherWays />}
    </Notice>
  )
}

/** To the map, where the place can be found, and to the list, for those who know their CCG. */
function OtherWays() {
  const navigate = useApp(app => app.navigate)
  const go = (view: 'map' | 'list') => {
    navigate(link => ({ ...link, view }))
    // The panel is there once the view has changed.
    requestAnimationFrame(() => document.getElementById(view)?.focus())
  }
  return (
    <ButtonGroup>
      <Button onClick={() => go('map')}>{SEARCH.toMap}</Button>
      <Button onClick={() => go('list')}>{SEARCH.toList}</Button>
    </ButtonGroup>
  )
}

const loadRough = () => import('./RoughLocation.tsx')

export function LocationMessage() {
  const location = useApp(({ notice }) => (notice?.kind === 'location' ? notice.is : undefined))
  const isRough = useApp(({ notice }) => notice?.kind === 'rough')
  if (isRough) return <LazyComponent load={loadRough} what={SEARCH.roughly} waiting={null} />
  if (!location) return null
  if (location === 'asking') return <p role="status">{SEARCH.asking}</p>
  return (
    <Notice kind="problem" alert>
      <p>{LOCATION[location]}</p>
    </Notice>
  )
}
